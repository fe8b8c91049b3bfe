import { expect, it } from 'vitest';
import { asTable, goalsTable, inFigures, met } from '../../../scripts/bench/report.ts';

it('inFigures keeps three figures and no more decimals than that takes', () => {
	expect([0, 1234.5, 123.456, 12.3456, 1.23456, 0.0123456].map(inFigures)).toEqual(['0', '1235', '123', '12.3', '1.23', '0.0123']);
});

it('asTable prints the columns of the first row, numbers in figures and texts as they are', () => {
	const table = asTable({ title: 'Sorting', rows: [{ size: '209', 'p50, ms': 0.1234 }], aim: 'Aim: soon.' });
	expect(table).toBe('## Sorting\n\n| size | p50, ms |\n| --- | --- |\n| 209 | 0.123 |\n\nAim: soon.\n');
});

it('asTable prints the words alone where nothing could be measured', () => {
	expect(asTable({ title: 'Peer', rows: [], aim: 'It could not be fetched.' })).toBe('## Peer\n\nIt could not be fetched.\n');
});

it('a goal is met at its limit, missed beyond it, and missed where nothing was found', () => {
	const goal = (found: number) => ({ goal: 'a', found, most: 6 });
	expect([6, 6.1, NaN].map((found) => met(goal(found)))).toEqual([true, false, false]);
	expect([20, 19.9].map((found) => met({ goal: 'b', found, least: 20 }))).toEqual([true, false]);
});

it('goals of all findings are printed together, those missed marked', () => {
	const finding = { title: '', rows: [], aim: '' };
	const table = goalsTable([
		finding,
		{
			...finding,
			goals: [
				{ goal: 'draws, ms', found: 130, most: 120 },
				{ goal: 'faster', found: 25, least: 20 }
			]
		}
	]);
	expect(table).toContain('| draws, ms | at most 120 | 130 | NO |');
	expect(table).toContain('| faster | at least 20 | 25.0 | yes |');
	expect(table).toContain('1 of 2 met.');
	expect(goalsTable([finding])).toBe('');
});
