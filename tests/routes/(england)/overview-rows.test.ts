import { expect, it } from 'vitest';
import type { EnglandMove } from '#lib/server/queries/england-moves.ts';
import type { IndicatorGradient } from '#lib/server/queries/gradients.ts';
import type { EditionIndicator } from '#lib/server/queries/indicators.ts';
import { CELLS } from '#lib/domain/framework.ts';
import { changeRow, inequalityRows, moveRow, spreadRows } from '../../../src/routes/(england)/overview-rows.ts';

const entry = (more: object) =>
	({
		id: 'a',
		name: 'Seen in time',
		group: 'mental-health',
		factor: 'access',
		scale: 'share',
		decimals: 1,
		unit: '% of people',
		...more
	}) as never;
const at = (centre: number, year: number) => ({ centre, starts: `${year}-01-01`, ends: `${year}-03-31` });
const move = (was: number, now: number, limits: object, more: object = {}) =>
	moveRow({
		entry: entry({}),
		was: at(was, 2021),
		now: at(now, 2022),
		change: { value: now - was, ...limits },
		verdict: 'worse',
		errorFrom: 'computed',
		...more
	} as unknown as EnglandMove);

it('a move is printed in points with its range, both periods in words, and as many decimals as keep the range apart', () => {
	expect(move(0.25, 0.183, { lower: -0.0688, upper: -0.0658 })).toMatchObject({
		part: 'Mental health: access',
		periods: 'January to March 2021, then January to March 2022',
		was: '25.0%',
		now: '18.3%',
		change: '−6.7 (−6.9 to −6.6)',
		own: false
	});
});

it('a range that leaves out nought does not print nought, and one that is not known is left away', () => {
	expect(move(0.77, 0.744, { lower: -0.0517, upper: -0.0032 }).change).toBe('−2.6 (−5.2 to −0.3)');
	expect(move(0.06, 0.059, {}, { errorFrom: undefined }).change).toBe('−0.1');
	expect(move(0.06, 0.06, {}, { errorFrom: 'own-variation' })).toMatchObject({ change: '0', own: true });
});

it('the spread of each part names its lowest and highest, the widest first', () => {
	const cell = (score: number | undefined) => (score === undefined ? undefined : { score, variance: 0, known: 0, found: 1, expected: 1 });
	const area = (name: string, ...scores: (number | undefined)[]) => ({ code: name, name: `NHS ${name} CCG`, grid: scores.map(cell) });
	const rows = spreadRows(
		CELLS.map((id) => ({ id })),
		[area('Ash', 40, 60), area('Birch', 50, 30), area('Cedar', undefined, 70)]
	);
	expect(rows.map(({ part, lowest, highest }) => [part, lowest.name, highest.name])).toEqual([
		['Older people: quality', 'Birch', 'Cedar'],
		['Older people: access', 'Ash', 'Birch']
	]);
});

const gradient = (indicator: string, slope: number, more: object = {}) =>
	({
		indicator,
		slope,
		lower: slope - 2,
		upper: slope + 2,
		relative: slope / 50,
		stands: true,
		year: 2019,
		...more
	}) as unknown as IndicatorGradient;
const listed = (id: string, more: object = {}) =>
	entry({
		id,
		scale: 'number',
		decimals: 0,
		sd: 5,
		standing: 'scored',
		polarity: 'low',
		kind: 'dsr',
		...more
	}) as unknown as EditionIndicator;

it('inequalities are those that stand and have a good direction, the widest by spread first, with the worse end named', () => {
	const rows = inequalityRows(
		[gradient('a', 10), gradient('b', -20), gradient('c', 40, { stands: false }), gradient('d', 90), gradient('e', 5)],
		[listed('a'), listed('b'), listed('c'), listed('d', { polarity: 'none' }), listed('e', { sd: 1, polarity: 'high', kind: 'score' })],
		3
	);
	expect(rows.map(({ id, gap, relative, worse }) => [id, gap, relative, worse])).toEqual([
		['e', '5 more (3 to 7)', '', false],
		['b', '20 less (18 to 22)', '40%', false],
		['a', '10 more (8 to 12)', '20%', true]
	]);
});

it('a change of score has a sign and a range', () => {
	const area = { code: '1', name: 'NHS Ash CCG', was: 50, now: 47, change: -3, known: 1, stands: true };
	expect(changeRow({ ...area, se: 1 })).toEqual({ code: '1', name: 'Ash', change: '−3.0', range: '−5.0 to −1.0', stands: true });
	expect(changeRow({ ...area, se: undefined }).range).toBe('not known');
});
