import { expect, it } from 'vitest';
import { foldCcgName, foldDistrictName } from '#lib/domain/area-names.ts';

it('a CCG is the same however its name is spelt', () => {
	const spellings = [
		'NHS Bath & North-East Somerset CCG',
		'Bath and North East Somerset',
		'NHS BATH &amp; NORTH EAST SOMERSET CCG',
		'Bath& North East  Somerset'
	];
	expect(new Set(spellings.map(foldCcgName))).toEqual(new Set(['bath and north east somerset']));
	expect(foldCcgName('NHS St. Helens CCG')).toBe(foldCcgName('NHS St Helen’s CCG'));
	expect(foldCcgName("NHS King's Lynn CCG")).toBe('kings lynn');
});

it('words that only hold the letters of NHS or CCG stay', () => {
	expect(foldCcgName('NHSX Ccgton')).toBe('nhsx ccgton');
});

it('a district is the same whatever kind of council it is, and whatever entities a page left in its name', () => {
	const spellings = [
		'King&#39;s Lynn and West Norfolk Borough Council',
		'King&nbsp;s Lynn & West Norfolk',
		'King&rsquo;s Lynn and West Norfolk'
	];
	expect(spellings.map(foldDistrictName)).toEqual(['king s lynn west norfolk', 'king s lynn west norfolk', 'king s lynn west norfolk']);
	expect(foldDistrictName('Royal Borough of Windsor-and-Maidenhead')).toBe('windsor maidenhead');
	expect(foldDistrictName("King's Lynn")).toBe(foldDistrictName('King’s Lynn'));
});

it('a name of nothing but such words keeps them, and one district has two names', () => {
	expect(foldDistrictName('City of London')).toBe('city of london');
	expect(foldDistrictName('South Buckinghamshire')).toBe('south bucks');
	expect(foldDistrictName('Buckinghamshire')).toBe('buckinghamshire');
});
