import { expect, it } from 'vitest';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { pack } from '#lib/domain/scoring/packed.ts';
import { rankCells } from '#lib/domain/scoring/rank-cells.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms } from '#lib/domain/scoring/weights.ts';
import { mustAgree } from '../../../scripts/bench/rerank.ts';
import { sqlRanking } from '../../../scripts/bench/rerank-sql.ts';
import { madeUpAreas } from '../../../scripts/bench/synthetic.ts';

const products = productsInLowestTerms({ ...EQUAL_WEIGHTS, groups: [1, 2, 9, 0, 3] });

it('the domain and SQL give made-up areas the same places, and a difference is found', () => {
	const areas = madeUpAreas(50, 30);
	const domain = rankCells(cellTable(pack(areas.map(({ cells }) => cells))), products, { gate: 0 });
	const sql = sqlRanking(areas)(products);
	expect(() => mustAgree(areas, domain, sql)).not.toThrow();
	expect(() => mustAgree(areas, domain, sql.slice(1))).toThrow('The domain ranks 50 areas, SQL 49.');
	expect(() => mustAgree(areas, domain, [{ ...sql[0]!, score: 51.5 }, ...sql.slice(1)])).toThrow('differ on');
});

it('madeUpAreas are the same each time, have as many indicators as asked for, and lack about one value in twelve', () => {
	const areas = madeUpAreas(200, 60);
	expect(madeUpAreas(200, 60)).toEqual(areas);
	const parts = areas.flatMap(({ cells }) => cells.flat());
	expect(parts).toHaveLength(12_000);
	expect(parts.filter(({ score }) => score === undefined).length / parts.length).toBeCloseTo(1 / 12, 2);
});
