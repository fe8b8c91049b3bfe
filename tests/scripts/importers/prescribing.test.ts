import { expect, it } from 'vitest';
import { DOSES_PER_THOUSAND, ITEMS_OF_ITEMS, ITEMS_PER_THOUSAND, ratioIn, tableOf } from '../../../scripts/importers/prescribing.ts';

const rules = { markers: {}, dash: 'stop', blank: 'not-available' } as const;
const header = ['numerator', 'denominator'];
const table = { file: 'made-up.csv', header, rows: [], notes: [], column: (name: string) => header.indexOf(name), has: () => true };
const ratio = (cells: string[], whole: typeof ITEMS_OF_ITEMS) => ratioIn(table, { line: 2, cells }, whole, rules);

it('takes decimals where doses and thousands of patients are counted, and none where items are', () => {
	expect(ratio(['1.5', '2.5'], DOSES_PER_THOUSAND)).toEqual({ numerator: 1.5, denominator: 2.5 });
	expect(ratio(['1', '2.5'], ITEMS_PER_THOUSAND)).toEqual({ numerator: 1, denominator: 2.5 });
	expect(ratio(['1.5', '2.5'], ITEMS_PER_THOUSAND)).toMatchObject({ held: 'a count with a fraction' });
	expect(ratio(['1', '2.5'], ITEMS_OF_ITEMS)).toMatchObject({ held: 'a count with a fraction' });
});

it('never divides by no items', () => {
	expect(ratio(['0', '0'], ITEMS_OF_ITEMS)).toEqual({ missing: 'not-applicable' });
});

it('names the file that was not handed over', () => {
	expect(tableOf([table], 'made-up.csv')).toBe(table);
	expect(() => tableOf([table], 'other.csv')).toThrow('other.csv');
});
