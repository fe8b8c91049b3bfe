import { expect, it } from 'vitest';
import { CELLS } from '#lib/domain/framework.ts';
import { boundsOfTable } from '#lib/domain/scoring/bounds-of-table.ts';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { effectOfMissing } from '#lib/domain/scoring/effect-of-missing.ts';
import { packTable } from '#lib/domain/scoring/packed.ts';
import { rankCells } from '#lib/domain/scoring/rank-cells.ts';
import { wayOfChoice, type Choice } from '#lib/domain/scoring/choice.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { lackingOf } from '#lib/server/queries/lacking.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import { lackingAreas } from '../../../src/routes/(england)/lacks.ts';
import { expectedOf } from '../../../src/routes/(england)/packed.ts';
import { rankedWith } from '../../../src/routes/(england)/ranked-with.ts';
import { filledExample } from '../../support/example-figures.ts';

const { db } = filledExample();
const weights = { ...EQUAL_WEIGHTS, groups: [9, 0, 0, 0, 0], factors: [9, 4, 0] };
const CHOICES: readonly Choice[] = [
	weights,
	{ ...weights, scoring: 'geometric' },
	{ ...weights, scoring: 'worst' },
	{ ...weights, scoring: 'minmax' },
	{ ...weights, scoring: 'percentile' }
];

it.each(CHOICES)('bounds and effects of missing figures are those of the whole table, for %o', async (choice) => {
	const { areas } = await gridsOf(db, '2021-22', choice);
	const expected = expectedOf(areas.map(({ grid }) => grid));
	const lacks = lackingAreas(areas, expected, rankedWith(areas, choice, new Map()), await lackingOf(db, '2021-22', choice));
	expect(lacks.length).toBeGreaterThan(0);

	const table = await scoreTableOf(db, '2021-22');
	const way = wayOfChoice(choice)!;
	const products = productsInLowestTerms(choice);
	const packed = packTable(table, way);
	const { scores } = rankCells(cellTable(packed), products, { aggregation: way.aggregation });
	const bounds = boundsOfTable(packed, scores, products, way.aggregation);
	for (const { code, bounds: own, lacks: missing } of lacks) {
		const at = table.areas.indexOf(code);
		expect(own.low).toBeCloseTo(bounds.low[at]!, 9);
		expect(own.high).toBeCloseTo(bounds.high[at]!, 9);
		const effects = effectOfMissing(table, products, at, way);
		expect(missing.map(({ id }) => id).sort()).toEqual(effects.map(({ code }) => code).sort());
		for (const { id, effect } of missing) {
			const same = effects.find(({ code }) => code === id)!;
			if (!effect) continue;
			expect(effect.low).toBeCloseTo(same.worst!, 9);
			expect(effect.high).toBeCloseTo(same.best!, 9);
		}
	}
});

it('the reason of each missing figure is told in words, and a suspect figure as shown and not counted', async () => {
	const { reasons, areas, indicators } = await lackingOf(db, '2021-22', weights);
	const told = (code: string) => areas[code]?.map(([indicator, reason]) => [indicators[indicator]!.id, reasons[reason]]);
	expect(told('H01')).toEqual([['seen-in-time', 'Held back to protect people’s privacy']]);
	expect(told('G01')).toEqual([['early-deaths', 'Shown, not counted: A hospital did not report.']]);
	expect(indicators.every(({ cell }) => cell >= 0 && cell < CELLS.length)).toBe(true);
});

it('nothing is bounded where no score is made', async () => {
	const choice: Choice = { ...weights, scoring: 'none' };
	const { areas } = await gridsOf(db, '2021-22', choice);
	expect(lackingAreas(areas, [], rankedWith(areas, choice, new Map()), await lackingOf(db, '2021-22', choice))).toEqual([]);
});
