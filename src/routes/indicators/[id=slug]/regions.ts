import { quantileSorted } from 'd3-array';
import { roundedTo9 } from '#lib/domain/statistics/rounding.ts';
import type { PlacedFigure } from './placed.ts';

/** How the CCGs of a region spread on an indicator, in its unit. */
export interface RegionSpread {
	readonly code: string;
	readonly name: string;
	/** CCGs with a value that counts, and all of the region. */
	readonly n: number;
	readonly of: number;
	readonly lowest: number;
	readonly middle: number;
	readonly highest: number;
	/** Those that differ from England beyond chance, at 99.8%. */
	readonly above: number;
	readonly below: number;
}

const ABOVE = new Set(['better', 'higher']);
const BELOW = new Set(['worse', 'lower']);

/** The regions by name, each with the spread of its CCGs; one in which no value counts is left out. `middle` is the median. */
export function byRegion(figures: readonly PlacedFigure[]): readonly RegionSpread[] {
	const names = new Map(figures.map(({ region, regionName }) => [region, regionName]));
	return [...names]
		.map(([code, name]) => {
			const inside = figures.filter(({ region }) => region === code);
			const counting = inside.filter(({ counts }) => counts);
			const values = counting.map(({ value }) => roundedTo9(value!)).sort((a, b) => a - b);
			const at = (share: number): number => quantileSorted(values, share) ?? 0;
			const marked = (marks: ReadonlySet<string>): number => counting.filter(({ verdict }) => marks.has(verdict)).length;
			return {
				code,
				name,
				n: values.length,
				of: inside.length,
				lowest: at(0),
				middle: at(0.5),
				highest: at(1),
				above: marked(ABOVE),
				below: marked(BELOW)
			};
		})
		.filter(({ n }) => n > 0)
		.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** A sentence that names the regions with the lowest and the highest middle value; empty for fewer than two regions. */
export function regionWords(regions: readonly RegionSpread[], print: (value: number) => string): string {
	const sorted = [...regions].sort((a, b) => a.middle - b.middle);
	const [low, high] = [sorted[0], sorted.at(-1)];
	if (!low || !high || low === high) return '';
	if (print(low.middle) === print(high.middle)) return `The middle CCG of every region has about ${print(low.middle)}.`;
	return `The middle CCG has ${print(low.middle)} in ${low.name} and ${print(high.middle)} in ${high.name}.`;
}
