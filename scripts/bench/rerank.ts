import { scoreCell } from '#lib/domain/scoring/cell.ts';
import { cellTable } from '#lib/domain/scoring/cell-table.ts';
import { pack } from '#lib/domain/scoring/packed.ts';
import { rankCells, type CellRanking } from '#lib/domain/scoring/rank-cells.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { EQUAL_WEIGHTS, productsInLowestTerms, type Weights } from '#lib/domain/scoring/weights.ts';
import { compare, type Timing } from './measure.ts';
import type { Finding, Goal, Row } from './report.ts';
import { sqlRanking, type SqlRank } from './rerank-sql.ts';
import { madeUpAreas, type MadeUpArea } from './synthetic.ts';

/** Each size with the most that a re-rank from the cells and from every indicator may take, in milliseconds, of the middle or of 95 in 100. */
const SIZES = [
	{ areas: 209, indicators: 60, samples: 400, share: 'p95', fromCells: 0.25, fromIndicators: 0.25 },
	{ areas: 7_000, indicators: 200, samples: 15, share: 'p50', fromCells: 1.5, fromIndicators: 12 }
] as const;

/** Weights that differ from one turn to the next, none of them nothing. */
function weightsOf(turn: number): Weights {
	return { ...EQUAL_WEIGHTS, groups: EQUAL_WEIGHTS.groups.map((_, at) => 1 + ((turn * (at + 3)) % 9)) };
}

/** Throws where SQL and the domain do not give every area the same place and score. */
export function mustAgree(areas: readonly MadeUpArea[], { ranks, scores }: CellRanking, sql: readonly SqlRank[]): void {
	const ranked = ranks.filter((rank) => rank > 0).length;
	if (ranked !== sql.length) throw new Error(`The domain ranks ${ranked} areas, SQL ${sql.length}.`);
	const bySql = new Map(sql.map((row) => [row.code, row]));
	areas.forEach(({ code }, at) => {
		const other = bySql.get(code);
		if (other && (other.rank !== ranks[at] || Math.abs(other.score - scores[at]!) > 1e-9))
			throw new Error(`The domain and SQL differ on ${code}.`);
	});
}

/** The floor under any answer: every number read once. */
function sumOf(numbers: Float64Array): number {
	let sum = 0;
	for (let at = 0; at < numbers.length; at++) sum += numbers[at]!;
	return sum;
}

function row(way: string, size: string, timing: Timing, sql: Timing, floor: Timing): Row {
	return {
		size,
		way,
		'p50, ms': timing.p50,
		'p95, ms': timing.p95,
		'times faster than SQL': sql.p50 / timing.p50,
		'times the memory read': timing.p50 / floor.p50
	};
}

/** Times re-weighting and re-ranking against the same question in SQL and against only reading the numbers. */
export function benchRerank(): Finding {
	const goals: Goal[] = [];
	const rows = SIZES.flatMap(({ areas, indicators, samples, share, fromCells, fromIndicators }) => {
		const made = madeUpAreas(areas, indicators);
		const ask = sqlRanking(made);
		const packed = pack(made.map(({ cells }) => cells));
		const cells = cellTable(packed);
		const open = { gate: 0 };
		mustAgree(made, rankCells(cells, productsInLowestTerms(weightsOf(1)), open), ask(productsInLowestTerms(weightsOf(1))));
		const grids = made.map(({ code, name, cells }) => ({ code, name, grid: cells.map(scoreCell) }));
		const timings = compare(
			{
				page: (turn) => ranking(grids, weightsOf(turn)),
				cells: (turn) => rankCells(cells, productsInLowestTerms(weightsOf(turn)), open),
				indicators: (turn) => rankCells(cellTable(packed), productsInLowestTerms(weightsOf(turn)), open),
				sql: (turn) => ask(productsInLowestTerms(weightsOf(turn))),
				read: () => sumOf(packed.scores)
			},
			samples
		);
		const size = `${areas} × ${indicators}`;
		const { sql, read } = timings;
		goals.push(
			{ goal: `${size} from the cells, ${share}, ms`, found: timings.cells[share], most: fromCells },
			{ goal: `${size} from every indicator, ${share}, ms`, found: timings.indicators[share], most: fromIndicators },
			{ goal: `${size} times faster than SQL`, found: sql.p50 / timings.indicators.p50, least: 10 }
		);
		return [
			row('domain, from the cells with the parts of each group, as the page asks', size, timings.page, sql, read),
			row('domain, from the cells (one slider moves, or all of them)', size, timings.cells, sql, read),
			row('domain, from every indicator', size, timings.indicators, sql, read),
			row('SQL in better-sqlite3, from every indicator', size, sql, sql, read),
			row('reading the numbers once', size, read, sql, read)
		];
	});
	return {
		title: 'Re-weighting and re-ranking, made-up figures',
		rows,
		aim: 'The places and scores of both are compared first. SQL leaves out coverage and errors, which the domain works out as well, and from the cells the parts of each group too.',
		goals
	};
}
