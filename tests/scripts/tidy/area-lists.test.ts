import { describe, expect, it } from 'vitest';
import { foldCcgName, foldDistrictName } from '#lib/domain/area-names.ts';
import { areaLists } from '../../../scripts/tidy/area-lists.ts';

const lists = areaLists('data');

describe('who is on a map', () => {
	it('knows CCGs by ODS code, whose GSS code is that of the map', () => {
		expect(lists.ccgs('2016-04').get('01H')).toBe('E38000041');
		expect(lists.ccgs('2017-04').get('01H')).toBe('E38000215');
		expect(lists.ccgs('2021-04').get('A3A8R')).toBe('E38000255');
		expect(lists.ccgs('2016-04').get('14L')).toBeUndefined();
	});

	it('knows CCGs by name however it is spelt', () => {
		const names = lists.ccgNames('2017-04');
		expect(names.size).toBe(207);
		for (const name of ['NHS Newark & Sherwood CCG', 'Newark and Sherwood', ' NEWARK &amp; SHERWOOD CCG']) {
			expect(names.get(foldCcgName(name))).toBe('E38000109');
		}
		expect(names.get(foldCcgName('NHS Central London (Westminster) CCG'))).toBe(names.get('central london westminster'));
		expect(names.get('nowhere')).toBeUndefined();
	});

	it('knows the 326 districts by the names that NHS Choices printed', () => {
		const names = lists.districtNames();
		expect(names.size).toBe(326);
		for (const [printed, gss] of [
			['Northumberland Council &#40 Unitary&#41', 'E06000057'],
			['Kingston-upon-Hull City Council', 'E06000010'],
			['City of London', 'E09000001'],
			['South Buckinghamshire District Council', 'E07000006'],
			["King's Lynn and West Norfolk Borough Council", 'E07000146'],
			['London Borough of Hammersmith & Fulham', 'E09000013'],
			['Newcastle-Under-Lyme District Council', 'E07000195'],
			['Newcastle-upon-Tyne City Council', 'E08000021'],
			['Isle of Wight Council', 'E06000046']
		] as const) {
			expect(names.get(foldDistrictName(printed)), printed).toBe(gss);
		}
		expect(names.get(foldDistrictName('District Council'))).toBeUndefined();
	});

	it('knows the 152 councils with social services of 2015 by names in short and in full', () => {
		const names = lists.councilNames();
		expect(names.size).toBe(152);
		for (const [printed, gss] of [
			['Kingston Upon Hull', 'E06000010'],
			['Herefordshire, County of', 'E06000019'],
			['Bristol', 'E06000023'],
			['Durham', 'E06000047'],
			['St Helens', 'E08000013'],
			['Dorset', 'E10000009'],
			['Buckinghamshire', 'E10000002']
		] as const) {
			expect(names.get(foldDistrictName(printed)), printed).toBe(gss);
		}
	});
});
