import { deviation, mean } from 'd3-array';
import { CELLS, type CellId } from '../framework.ts';
import { normalised } from './normalise.ts';
import { isScored, type Column, type Table } from './table.ts';

/** How two indicators of a cell go together, over the areas that have both. */
export interface Coherence {
	readonly cell: CellId;
	readonly indicators: readonly [string, string];
	/** Pearson's correlation of the scores, -1 to 1; `undefined` with fewer than two areas or where one does not vary among them. */
	readonly correlation: number | undefined;
	readonly areas: number;
	/** Below 0 the two pull against each other, above 0.9 they may count one thing twice. */
	readonly finding: 'against' | 'twice' | undefined;
}

/** Pearson's correlation of pairs, -1 to 1; `undefined` where either does not vary. */
export function correlationOf(pairs: readonly (readonly [number, number])[]): number | undefined {
	const [one, other] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
	if (Math.min(...one) === Math.max(...one) || Math.min(...other) === Math.max(...other)) return undefined;
	const [a, b, sa, sb] = [mean(one), mean(other), deviation(one), deviation(other)];
	if (a === undefined || b === undefined || !sa || !sb) return undefined;
	const sum = pairs.reduce((total, [x, y]) => total + ((x - a) / sa) * ((y - b) / sb), 0);
	return Math.max(-1, Math.min(1, sum / (pairs.length - 1)));
}

const Z = { normalisation: 'z', aggregation: 'arithmetic' } as const;

function pairOf(cell: CellId, first: Column, second: Column): Coherence {
	const [one, other] = [normalised(first, Z)?.scores ?? [], normalised(second, Z)?.scores ?? []];
	const pairs = one.flatMap((x, area) => {
		const y = other[area];
		return x === undefined || y === undefined ? [] : [[x, y] as const];
	});
	const correlation = pairs.length > 0 ? correlationOf(pairs) : undefined;
	const finding = correlation === undefined ? undefined : correlation < 0 ? 'against' : correlation > 0.9 ? 'twice' : undefined;
	return { cell, indicators: [first.code, second.code], correlation, areas: pairs.length, finding };
}

/** Each two indicators that stand in one cell, cell by cell in the order of the table, with how they go together (methods.md section 11). */
export function coherence({ columns }: Table): readonly Coherence[] {
	return CELLS.flatMap((cell) => {
		const inside = columns.filter((column) => isScored(column) && column.cells.includes(cell));
		return inside.flatMap((first, at) => inside.slice(at + 1).map((second) => pairOf(cell, first, second)));
	});
}
