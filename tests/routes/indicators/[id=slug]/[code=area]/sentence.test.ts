import { describe, expect, it } from 'vitest';
import type { Chapter } from '../../../../../src/routes/indicators/[id=slug]/[code=area]/story.ts';
import { historySentence } from '../../../../../src/routes/indicators/[id=slug]/[code=area]/sentence.ts';

/** A made-up year of a made-up CCG. */
const year = (first: number, value: number | undefined, more: Partial<Chapter> = {}): Chapter => ({
	period: `${first}/${first - 1999}`,
	starts: `${first}-04-01`,
	ends: `${first + 1}-03-31`,
	map: '2021-04',
	areas: 106,
	england: undefined,
	made: 'published',
	gss: 'E38990001',
	shown: { ...(value === undefined ? { missing: 'suppressed' } : { value }), flags: [], parts: 1 },
	estimate: { from: 'none' },
	parts: [],
	standard: undefined,
	broken: undefined,
	...more
});
const england = { value: 50, from: 'published' } as const;
const standard = {
	indicator: 'x',
	from: '2015-04-01',
	undated: false,
	until: null,
	value: 60,
	sense: 'at-least',
	setBy: 'Nobody'
} as const;
const say = (...points: Chapter[]): string =>
	historySentence({ name: 'Kernow', points, printing: { scale: 'percent', decimals: 1 }, counts: false });

describe('historySentence', () => {
	it('sets the newest figure against England’s and says which way the first has gone', () => {
		expect(say(year(2015, 40), year(2016, 55, { england }))).toBe(
			'Between April 2016 and March 2017 the figure for Kernow was 55.0%, against 50.0% for England. In the first period held, April 2015 to March 2016, it was 40.0%, so it rose.'
		);
		expect(say(year(2015, 40), year(2016, 30))).toContain('so it fell.');
	});

	it('calls figures the same that print the same', () => {
		expect(say(year(2015, 40.01), year(2016, 40.02))).toContain('it was 40.0%, the same.');
	});

	it('says of one figure that it is the only one', () => {
		expect(say(year(2015, 40))).toContain('It is the only figure held.');
	});

	it('gives no direction across a break, and one across a rebuilding', () => {
		const broken = { short: 'recounted', words: 'Recounted.', alike: false };
		expect(say(year(2015, 40), year(2016, 50, { broken }))).toContain('the two are not counted alike.');
		expect(say(year(2015, 40, { made: 'rebuilt' }), year(2016, 50, { broken: { ...broken, alike: true } }))).toContain(
			'so it rose. 1 earlier period is rebuilt from the CCGs that it was made of.'
		);
	});

	it('counts the periods that met the standard then in force, at the standard too', () => {
		expect(say(year(2014, 70), year(2015, 59, { standard }), year(2016, 60, { standard }))).toContain(
			'It met the standard then in force in 1 of 2 periods.'
		);
	});

	it('counts gaps, and has words for a history without any figure or any period', () => {
		expect(say(year(2015, 40), year(2016, undefined), year(2017, 41))).toContain('1 of 3 periods has no figure.');
		expect(say(year(2015, undefined), year(2016, undefined))).toBe(
			'No figure for Kernow is held in any of 2 periods. The newest: held back to protect people’s privacy.'
		);
		expect(say()).toBe('No period that is held is about Kernow.');
	});

	it('says that councils’ figures are estimates, and that a suspect one is not counted', () => {
		expect(say(year(2015, 40, { made: 'apportioned' }))).toContain('and so estimates.');
		expect(say(year(2015, 40, { shown: { value: 40, suspect: 'Odd.', flags: [], parts: 1 } }))).toContain('It is shown and not counted.');
	});
});
