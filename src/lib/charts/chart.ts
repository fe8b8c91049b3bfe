import type { Drawing, MapDrawing } from './drawing.ts';
import type { Ink } from './ink.ts';
import type { MarkName } from './marks/shape.ts';
import type { Series } from './series.ts';

/** What one sign of a chart means. */
export type KeyEntry = { readonly words: string } & (
	{ readonly mark: MarkName } | { readonly ink: Ink } | { readonly series: Series } | { readonly shade: number } | { readonly ring: true }
);

/** A column of a chart's table: its name with the unit, and whether it holds numbers. */
export interface ChartColumn {
	readonly name: string;
	readonly number?: boolean;
}

/** The numbers of a chart as they are printed, the name of each row first. */
export interface ChartTable {
	/** What the numbers are, with unit, area and period. */
	readonly caption: string;
	readonly columns: readonly ChartColumn[];
	/** The areas that the rows are of, in their order; absent where rows are no areas. */
	readonly codes?: readonly string[];
	/** No cell is empty: what is not there is said in words. */
	readonly rows: readonly (readonly string[])[];
}

/** All that a chart says, in words and numbers: the page, its files and the tests are made of the same. */
export interface Chart {
	/** Its place on the page and the name of its files. */
	readonly id: string;
	/** The finding, in at most ten words. */
	readonly title: string;
	/** Formal name, unit, area and period. */
	readonly subtitle: string;
	/** One or two sentences: direction, size, comparison. */
	readonly summary: string;
	readonly drawing: Drawing | MapDrawing;
	readonly key: readonly KeyEntry[];
	/** What else must be said for it to be read rightly. */
	readonly notes: readonly string[];
	readonly table: ChartTable;
	/** Source, its date, the release, and the weights where a score is drawn. */
	readonly source: string;
}

/** Whether a drawing is a map, which is not stretched. */
export function isMap(drawing: Drawing | MapDrawing): drawing is MapDrawing {
	return 'areas' in drawing;
}

/** The addresses of a chart: its own, which leads to its place on the page, and those of its files; `query` begins with `?` or is empty. */
export function chartAddresses(path: string, id: string, query: string) {
	const own = `${path === '/' ? '' : path}/${id}`;
	return { address: `${own}${query}`, csv: `${own}.csv${query}`, svg: `${own}.svg${query}`, png: `${own}.png${query}` };
}
