import { describe, expect, it } from 'vitest';
import type { RegisterRow } from '#lib/server/queries/register.ts';
import { listOf, listed, readList, withList } from '../../src/routes/persistent/lists.ts';
import { lastPage, ordered, PAGE_ROWS, readOrder, readPage, turned } from '../../src/routes/persistent/order.ts';
import { axisOf, rowOf } from '../../src/routes/persistent/rows.ts';
import { leadWords, titleWords } from '../../src/routes/persistent/words.ts';
import { LIST_RULES } from '../../src/routes/persistent/lists.ts';
import { bannedWords } from '../support/plain-words.ts';

/** A made-up row: Ashford, ten years of deaths. */
const row: RegisterRow = {
	code: 'A01',
	gss: 'E38990001',
	name: 'NHS Ashford CCG',
	region: 'Y98',
	regionName: 'Up',
	indicator: 'early-deaths',
	indicatorName: 'Early deaths',
	group: 'older-people',
	factor: 'quality',
	polarity: 'low',
	unit: 'deaths',
	scale: 'number',
	decimals: 1,
	status: 'persistent',
	period: 'year',
	letters: 'FFfF',
	failing998: 3,
	failing95: 4,
	missing: 0,
	duration: 10,
	months: 120,
	since: '2010',
	sinceStarts: '2010-01-01',
	newest: '2019',
	newestEnds: '2019-12-31',
	silent: 0,
	against: 'england',
	benchmark: 81,
	value: 145,
	carriedFrom: [],
	partly: [],
	z: -3,
	trend: null,
	assurance: null
};
const none = { mergers: new Map(), limits: new Map(), nameOf: (gss: string) => (gss === 'E38990002' ? 'NHS Birch CCG' : gss) };

describe('rowOf', () => {
	it('says the length in the period’s own unit, and in years where that is another', () => {
		expect(rowOf(row, none)).toMatchObject({ length: '10 years', years: '', newest: '145', benchmark: '81', against: 'England' });
		expect(rowOf({ ...row, period: 'month', duration: 51, months: 51 }, none)).toMatchObject({ length: '51 months', years: '4.3 years' });
		expect(rowOf({ ...row, period: 'pooled', duration: 3, months: 108 }, none).length).toBe('3 sets of pooled years');
	});

	it('tells when it ran, in how many of the last periods, and for how long nothing was published', () => {
		expect(rowOf(row, none).when).toBe('January 2010 to December 2019 · clearly worse in 3 of last 4');
		expect(rowOf({ ...row, silent: 2 }, none).when).toContain('no figure for 2 years since');
		expect(rowOf({ ...row, letters: 'pppp', failing998: 0, failing95: 0 }, none).when).toContain('on the wrong side in 4 of 4');
		expect(rowOf({ ...row, trend: 'increasing, getting worse' }, none).when).toContain('getting worse');
	});

	it('names the merger, and those it is carried from or that failed alone', () => {
		const sources = { ...none, mergers: new Map([['E38990001', { parts: 3, year: 2017 }]]) };
		expect(rowOf({ ...row, carriedFrom: ['E38990002'], partly: ['E38990002'] }, sources).lineage).toEqual([
			'rebuilt from 3 before 2017',
			'carried from Birch',
			'in part only Birch failed'
		]);
	});

	it('prints the interval of the newest value where one is held, and says whose standard it is', () => {
		const limits = new Map([['early-deaths E38990001', { lower: 124, upper: 165 }]]);
		expect(rowOf({ ...row, against: 'standard' }, { ...none, limits })).toMatchObject({ interval: '124 to 165', against: 'standard' });
	});

	it('draws no run where the newest figure does not fail', () => {
		expect(rowOf({ ...row, duration: 0, months: 0, since: null, sinceStarts: null }, none)).toMatchObject({
			run: undefined,
			length: 'No run now'
		});
	});
});

describe('the lists', () => {
	const everywhere = new Set(['failed-by-all']);

	it('keep what almost everybody fails and what is carried apart', () => {
		expect(listOf(row, everywhere)).toBe('persistent');
		expect(listOf({ ...row, indicator: 'failed-by-all', status: 'watch' }, everywhere)).toBe('everywhere');
		expect(listOf({ ...row, status: 'below, not tested' }, everywhere)).toBe('untested');
		expect(listOf({ ...row, status: 'cannot be judged', carriedFrom: ['E38990002'] }, everywhere)).toBe('carried');
		expect(listOf({ ...row, status: 'not on the register' }, everywhere)).toBeUndefined();
		expect(listed([row, { ...row, status: 'watch' }], everywhere).watch).toHaveLength(1);
	});

	it('are named in the address, the first by nothing', () => {
		expect(readList(new URLSearchParams()).value).toBe('persistent');
		expect(readList(new URLSearchParams('status=gone')).problem).toContain('status=gone');
		expect(withList('/persistent?group=mental-health#a', 'watch')).toBe('/persistent?group=mental-health&status=watch#a');
		expect(withList('/persistent', 'persistent')).toBe('/persistent');
	});
});

describe('the order', () => {
	const short = { ...row, months: 12, name: 'NHS Zeal CCG' };

	it('is the longest run first, or by a column either way', () => {
		expect(ordered([short, row], { column: 'run', order: 'down' })[0]).toBe(row);
		expect(ordered([row, short], { column: 'name', order: 'down' })[0]).toBe(short);
		expect(readOrder(new URLSearchParams('sort=luck')).value).toEqual({ column: 'run', order: 'down' });
		expect(turned('run', { column: 'run', order: 'down' })).toEqual({ sort: undefined, order: 'up' });
		expect(turned('name', { column: 'run', order: 'down' })).toEqual({ sort: 'name', order: undefined });
	});

	it('has pages of a fixed size, and no page beyond the last', () => {
		expect(lastPage(0)).toBe(1);
		expect(lastPage(PAGE_ROWS + 1)).toBe(2);
		const page = (text: string, rows: number) => readPage(new URLSearchParams(`page=${text}`), rows);
		expect([page('2', PAGE_ROWS + 1), page('3', PAGE_ROWS + 1), page('0', 1), page('x', 1)]).toEqual([2, undefined, undefined, undefined]);
	});
});

describe('the words', () => {
	it('make the finding the title, with how many places of how many', () => {
		expect(titleWords([row, row], 'persistent', { area: undefined, where: [], of: 106 })).toBe('2 failures that lasted, in 1 of 106 CCGs');
		expect(titleWords([], 'persistent', { area: 'Ashford', where: [], of: 1 })).toBe('No failure that lasted, in Ashford');
	});

	it('say for how long, against what and how sure, in public words', () => {
		expect(leadWords([row], 'persistent')).toContain('The longest ran for 10 years, to December 2019.');
		expect(leadWords([], 'untested')).toContain('no margin of error was published');
		for (const list of ['persistent', 'improving', 'watch', 'untested', 'carried', 'everywhere'] as const)
			expect(bannedWords(`${leadWords([row], list)} ${LIST_RULES[list]}`)).toEqual([]);
	});
});

it('axisOf begins with the first run, and shows eight years at least', () => {
	expect(axisOf([row], '2022-03-31')).toEqual({ first: 2010, last: 2022 });
	expect(axisOf([{ ...row, sinceStarts: '2021-01-01' }], '2022-03-31')).toEqual({ first: 2015, last: 2022 });
});
