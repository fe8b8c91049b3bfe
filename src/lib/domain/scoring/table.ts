import type { CellId } from '../framework.ts';
import type { Polarity } from '../indicator.ts';
import type { Band } from '../statistics/band.ts';
import { MINIMUM_AREAS, yardstick, type Measure, type Yardstick } from './standardise.ts';

/** One indicator over the areas of a table, in their order; suspect values are left out as missing ones are. */
export interface Column {
	readonly code: string;
	/** The cells in which it counts, one as a rule. */
	readonly cells: readonly CellId[];
	readonly polarity: Polarity;
	/** Whole number, 1 by default; 0 takes the indicator out. */
	readonly weight: number;
	/** In the indicator's unit. */
	readonly values: readonly (number | undefined)[];
	/** Standard errors; `undefined` where one is not known. */
	readonly errors: readonly (number | undefined)[];
	/** Frozen centre and spread; `undefined` where too few areas have a value, so that it is not scored. */
	readonly yardstick: Yardstick | undefined;
	/** Where each area stands against the standard or England, where that was worked out. */
	readonly bands?: readonly (Band | undefined)[];
}

/** Figures of many areas, an indicator a column. */
export interface Table {
	/** Their codes. */
	readonly areas: readonly string[];
	readonly columns: readonly Column[];
}

/** A column as it is given: with England's value and denominators, from which the yardstick is worked out. */
export interface GivenColumn extends Omit<Column, 'yardstick'> {
	readonly england: number | undefined;
	readonly denominators: readonly (number | undefined)[] | undefined;
}

/** The centre and spread of a column; `undefined` with fewer areas than `minimumAreas`, at least one (methods.md section 6.1). */
export function yardstickOf({ values, denominators, england }: GivenColumn, minimumAreas: number): Yardstick | undefined {
	const measures = values.flatMap((value, at): Measure[] => (value === undefined ? [] : [{ value, denominator: denominators?.[at] }]));
	return yardstick(measures, england, minimumAreas);
}

/** A table with its yardsticks worked out from its own areas. */
export function tableOf(areas: readonly string[], columns: readonly GivenColumn[], minimumAreas = MINIMUM_AREAS): Table {
	return { areas, columns: columns.map((column) => ({ ...column, yardstick: yardstickOf(column, minimumAreas) })) };
}

/** Whether a column counts: enough areas, a spread between them, a good direction, and a weight (methods.md sections 3, 6.1 and 8.2). */
export function isScored({ yardstick: ruler, polarity, weight }: Column): boolean {
	return ruler?.sd !== undefined && ruler.sd > 0 && polarity !== 'none' && weight > 0;
}

/** A table with the indicators' weights taken from a choice. */
export function reweighted(table: Table, weightOf: (code: string) => number): Table {
	return { ...table, columns: table.columns.map((column) => ({ ...column, weight: weightOf(column.code) })) };
}
