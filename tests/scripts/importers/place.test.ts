import { expect, it } from 'vitest';
import { alsoInWords } from '../../../scripts/importers/place.ts';

const table = (file: string) => ({ file, header: ['value'], rows: [], notes: [], column: () => 0, has: () => true });
const [here, there] = [table('here.csv'), table('there.csv')];
const row = (line: number) => ({ line, cells: ['1'] });
const at = { table: here, row: row(2), column: 'value' };

it('names one or two other rows of a figure, with the file where it is another', () => {
	expect(alsoInWords(at, [])).toBe('');
	expect(alsoInWords(at, [{ table: here, row: row(9) }])).toBe('; line 9');
	expect(
		alsoInWords(at, [
			{ table: here, row: row(9) },
			{ table: there, row: row(3) }
		])
	).toBe('; line 9; there.csv, line 3');
});

it('only counts the other rows where they are more than two', () => {
	const also = [3, 4, 5].map((line) => ({ table: here, row: row(line) }));
	expect(alsoInWords(at, also)).toBe('; and 3 more rows');
});
