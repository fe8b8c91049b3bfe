import { describe, expect, it } from 'vitest';
import { cellAt, perResidents, ratioOf, readCell, understand, wholeAt, wholeOf } from '../../../scripts/importers/cells.ts';
import type { CellRules } from '../../../scripts/importers/contract.ts';
import { placeOf } from '../../../scripts/importers/place.ts';

const RULES: CellRules = {
	markers: { '*': 'suppressed', 'n/a': 'not-applicable', '#ref!': 'published-error' },
	dash: 'stop',
	blank: 'not-available'
};
const read = (text: string) => readCell(text, RULES);
const table = { file: 'f', header: ['n'], rows: [], notes: [], column: () => 0, has: () => true };
const whole = (text: string) => wholeAt(placeOf(table, { line: 2, cells: [text] }, 'n'), RULES);

describe('the grammar of a number', () => {
	it.each([
		['0', 0],
		['12', 12],
		['-0.5', -0.5],
		['12.0', 12],
		['0.031578947368421054', 0.031578947368421054]
	])('reads %s', (text, value) => expect(read(text)).toEqual({ value }));
	it.each([
		['1,234', 1234, 47],
		['12,345,678.9', 12_345_678.9, 47],
		['\u22121.5', -1.5, 48],
		['\u20133', -3, 48]
	])('reads %s after a change that loses nothing', (text, value, mapped) => expect(read(text)).toEqual({ value, mapped }));
	it.each([
		['+1', 53],
		['.5', 53],
		['5.', 53],
		['007', 53],
		['1 234', 47],
		['1.234,5', 47],
		['12,34', 47],
		['1e5', 56],
		['1.2E+3', 56],
		['45%', 49],
		['(12)', 48],
		['12-', 48],
		['<5', 45],
		['1-7', 45],
		['12.3 [z]', 44],
		['12a', 44],
		['NaN', 53],
		['-Infinity', 53],
		['TRUE', 53],
		['#N/A', 38],
		['=A1', 84],
		['٣', 53],
		['123456789012345678', 53]
	])('puts %s aside (case %i)', (text, number) => expect(read(text)).toMatchObject({ held: expect.any(String), case: number }));
});

describe('a cell without a number', () => {
	it('is a declared mark without regard to case and spaces', () => {
		expect(['*', ' N/A ', 'n / a', '#REF!'].map(read)).toEqual([
			{ missing: 'suppressed' },
			{ missing: 'not-applicable' },
			{ missing: 'not-applicable' },
			{ missing: 'published-error' }
		]);
	});
	it('is what the source declares a blank to be, never nought', () =>
		expect(['', '  '].map(read)).toEqual([{ missing: 'not-available' }, { missing: 'not-available' }]));
	it('refuses the file where a mark or a lone dash is not declared', () => {
		expect(['tbc', '-', '\u2013'].map(read)).toMatchObject([{ case: 43 }, { case: 42 }, { case: 42 }]);
		expect(['tbc', '-'].map(read)).toMatchObject([{ stop: expect.any(String) }, { stop: expect.any(String) }]);
		expect(readCell('-', { ...RULES, dash: 'suppressed' })).toEqual({ missing: 'suppressed' });
	});
	it('is not found among the names that objects are born with', () => expect(read('constructor')).toMatchObject({ case: 43 }));
});

describe('what only some sources declare', () => {
	const declared: CellRules = {
		...RULES,
		flags: { '[p]': 'provisional', '[r]': 'revised' },
		sentinels: { '9999': 'not-available' },
		ranges: true
	};
	const cell = (text: string) => understand(text, declared);
	it('flags after a number, one or several, with or without a space, in any case', () => {
		expect(cell('60.0 [p]')).toMatchObject({ value: 60, decimals: 1, flags: ['provisional'], mapped: 44 });
		expect(cell('60.0[P] [r]')).toMatchObject({ value: 60, flags: ['provisional', 'revised'] });
		expect(cell('60.0 [p][z]')).toMatchObject({ case: 44, held: expect.any(String) });
		expect(cell('[p]')).toMatchObject({ case: 43, stop: expect.any(String) });
	});
	it('ranges, which are suppressed counts with bounds and never a number', () => {
		expect(cell('<5')).toEqual({ missing: 'suppressed', case: 45, bounds: { least: 1, most: 4 } });
		expect(cell('> 5')).toEqual({ missing: 'suppressed', case: 45, bounds: { least: 6 } });
		expect(cell('1 \u2013 7')).toEqual({ missing: 'suppressed', case: 45, bounds: { least: 1, most: 7 } });
		expect(['<1', '7-1', '<05', '\u22645'].map(cell)).toMatchObject(Array(4).fill({ case: 45, held: expect.any(String) }));
	});
	it('a blank, whose reason and case are told apart', () => expect(cell('')).toEqual({ missing: 'not-available', case: 46 }));
	it('a count written as 12.0 is mapped', () => expect(wholeOf(cell('12.0'))).toMatchObject({ value: 12, decimals: 1, mapped: 39 }));
	it('sentinel numbers', () => expect(['9999', '9999.0'].map(cell)).toMatchObject(Array(2).fill({ missing: 'not-available', case: 55 })));
	it('a range that a spreadsheet turned into a date refuses the file and is named', () => {
		expect(cell('04-Jan')).toMatchObject({ case: 81, stop: expect.stringContaining('“4-1”') });
		expect(cell('Oct-14')).toMatchObject({ case: 81, stop: expect.stringContaining('“10-14”') });
		expect(cell('2014-05-09 00:00:00')).toMatchObject({ case: 81 });
	});
});

describe('counts and ratios', () => {
	it('wholeAt puts fractions and negative counts aside, and reads 12.0 as twelve', () => {
		expect([whole('12.0'), whole('12.5'), whole('-1')]).toMatchObject([{ value: 12 }, { case: 53 }, { case: 51 }]);
	});
	it('cellAt holds a formula without a stored result, whatever its text', () => {
		const unsolved = { line: 2, cells: ['=A1'], unsolved: new Set([0]) };
		expect(cellAt(placeOf(table, unsolved, 'n'), RULES)).toEqual({ held: 'a formula without a stored result', case: 38 });
		expect(cellAt(placeOf(table, { line: 2, cells: ['=A1'] }, 'n'), RULES)).toMatchObject({ case: 84 });
	});
	it('ratioOf lets the denominator decide first, and never divides by nought', () => {
		expect(ratioOf({ value: 1 }, { value: 4 })).toEqual({ numerator: 1, denominator: 4 });
		expect(ratioOf({ value: 0 }, { value: 0 }, 'not-submitted')).toEqual({ missing: 'not-submitted' });
		expect(ratioOf({ missing: 'suppressed' }, { value: 4 })).toEqual({ missing: 'suppressed' });
		expect(ratioOf({ value: 1 }, { missing: 'not-submitted' })).toEqual({ missing: 'not-submitted' });
	});
	it('perResidents names the band that stands below a count', () => {
		expect(perResidents({ value: 5 }, { residents: '0-17' })).toEqual({ numerator: 5, denominator: { residents: '0-17' } });
	});
});
