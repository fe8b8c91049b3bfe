import { expect, it } from 'vitest';
import { publishedFigure } from '../../../scripts/importers/published-figure.ts';

const rules = { markers: { '*': 'suppressed' }, dash: 'stop', blank: 'not-available' } as const;
const header = ['value', 'low', 'count'];
const at = (...cells: string[]) => ({
	table: { file: 'made-up.csv', header, rows: [], notes: [], column: (name: string) => header.indexOf(name), has: () => true },
	row: { line: 2, cells },
	column: 'value'
});
const beside = { lower: 'low', numerator: 'count' };

it('gives the value with the numbers beside it', () => {
	expect(publishedFigure(at('66.4', '65.7', '33457'), beside, rules)).toEqual({ value: 66.4, lower: 65.7, numerator: 33_457 });
});

it('leaves out what is not given beside a value', () => {
	expect(publishedFigure(at('66.4', '', '*'), beside, rules)).toEqual({ value: 66.4 });
});

it('gives the reason alone where there is no value', () => {
	expect(publishedFigure(at('*', '65.7', '33457'), beside, rules)).toEqual({ missing: 'suppressed' });
});

it('holds the figure where a number beside it cannot be read', () => {
	expect(publishedFigure(at('66.4', '65,7', '33457'), beside, rules)).toMatchObject({ case: 47 });
});
