import { expect, it } from 'vitest';
import { asTable, inFigures } from '../../../scripts/bench/report.ts';

it('inFigures keeps three figures and no more decimals than that takes', () => {
	expect([0, 1234.5, 123.456, 12.3456, 1.23456, 0.0123456].map(inFigures)).toEqual(['0', '1235', '123', '12.3', '1.23', '0.0123']);
});

it('asTable prints the columns of the first row, numbers in figures and texts as they are', () => {
	const table = asTable({ title: 'Sorting', rows: [{ size: '209', 'p50, ms': 0.1234 }], aim: 'Aim: soon.' });
	expect(table).toBe('## Sorting\n\n| size | p50, ms |\n| --- | --- |\n| 209 | 0.123 |\n\nAim: soon.\n');
});
