import type { Limits } from './limits.ts';
import { sloped } from './sloped.ts';
import { studentQuantile } from './student.ts';

/** A CCG: its deprivation score, more is more deprived, its value and its people. */
export interface DeprivedArea {
	readonly imd: number;
	readonly value: number;
	readonly population: number;
}

/** The slope of values from the least to the most deprived, with 95% limits, and what each area is away from the line, in their order. */
export interface AreaGradient extends Limits {
	readonly slope: number;
	readonly residuals: readonly number[];
}

/** Where each area stands from 0, least deprived, to 1: the share of people before it and half of its own; equals are one block. */
export function standings(areas: readonly DeprivedArea[]): readonly number[] {
	const people = (of: readonly DeprivedArea[]): number => of.reduce((sum, { population }) => sum + population, 0);
	const all = people(areas);
	return areas.map(({ imd }) => {
		const before = people(areas.filter((area) => area.imd < imd));
		return (before + people(areas.filter((area) => area.imd === imd)) / 2) / all;
	});
}

/**
 * The difference between the two ends of deprivation over areas, by the line of weighted least squares with limits from Student's t.
 * Places, not people, are compared. Areas without people are off the line and have a residual. `undefined` with fewer than three others
 * or no spread of deprivation (methods.md section 20).
 */
export function areaGradient(areas: readonly DeprivedArea[]): AreaGradient | undefined {
	if (areas.some(({ population }) => population < 0)) return undefined;
	const at = standings(areas);
	const line = sloped(areas.map(({ value, population }, i) => ({ x: at[i]!, y: value, weight: population })));
	const t = line && studentQuantile(0.025, line.places - 2);
	if (line === undefined || t === undefined) return undefined;
	const residuals = areas.map(({ value }, i) => value - line.intercept - line.slope * at[i]!);
	return { slope: line.slope, lower: line.slope - t * line.se, upper: line.slope + t * line.se, residuals };
}
