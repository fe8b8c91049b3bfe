import { GEOMETRIC_FLOOR, minMax, minMaxError } from './min-max.ts';
import { percentileRanks } from './percentile-ranks.ts';
import { errorOf, scoreOf, zScore, type Yardstick } from './standardise.ts';
import { isScored, type Column } from './table.ts';
import type { Way } from './ways.ts';

/** An indicator on one scale with the others, an entry an area. */
export interface ScoredColumn {
	/** More is better; `undefined` where the area has no value. */
	readonly scores: readonly (number | undefined)[];
	/** Standard errors of the scores; 0 where the scale has none but that of the figure is known, `undefined` where it is not. */
	readonly errors: readonly (number | undefined)[];
}

type Scale = readonly [score: (value: number) => number | undefined, error: (se: number) => number | undefined];

function scaleOf({ polarity }: Column, ruler: Yardstick, { normalisation, aggregation }: Way): Scale {
	if (normalisation === 'z') {
		return [(value) => scoreOf(zScore(value, ruler, polarity)!), (se) => errorOf(se, ruler.sd)];
	}
	const floor = aggregation === 'geometric' ? GEOMETRIC_FLOOR : 0;
	return [(value) => minMax(value, ruler, polarity, floor), (se) => minMaxError(se, ruler, floor)];
}

function scoresOf(column: Column, way: Way, [score]: Scale): readonly (number | undefined)[] {
	if (way.normalisation === 'percentile') return percentileRanks(column.values, column.polarity);
	if (way.normalisation === 'bands') return column.values.map((value, area) => (value === undefined ? undefined : column.bands?.[area]));
	return column.values.map((value) => (value === undefined ? undefined : score(value)));
}

/** An indicator's figures as scores in a way of scoring; `undefined` where it does not count (methods.md sections 6.2 and 6.3). */
export function normalised(column: Column, way: Way): ScoredColumn | undefined {
	if (!isScored(column) || column.yardstick === undefined) return undefined;
	const scale = scaleOf(column, column.yardstick, way);
	const scores = scoresOf(column, way, scale);
	const exact = way.normalisation === 'percentile' || way.normalisation === 'bands';
	const errors = scores.map((score, area) => {
		const se = column.errors[area];
		if (score === undefined || se === undefined) return undefined;
		return exact ? 0 : scale[1](se);
	});
	return { scores, errors };
}
