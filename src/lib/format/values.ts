import type { Scale } from '#lib/domain/indicator.ts';
import { numberText, shareText } from './numbers.ts';

/** The two reading levels differ by one decimal at most. */
export type ReadingLevel = 'public' | 'board';

/** How an indicator prints its values, as the catalogue says and a release stores it; without a word on either, a plain whole number. */
export interface Printing {
	readonly scale: Scale | null;
	/** Of board pages. */
	readonly decimals: number | null;
}

/** The decimals of a reading level: public pages print one fewer than board pages, at least none. */
export function decimalsAt(decimals: number | null, level: ReadingLevel): number {
	return level === 'board' ? (decimals ?? 0) : Math.max(0, (decimals ?? 0) - 1);
}

/** A figure with the sign of its scale: "48%" for a share of 0.48 or a percentage of 48, else the plain number. The unit is the page's to say. */
export function valueText(value: number, { scale, decimals }: Printing, level: ReadingLevel = 'public'): string {
	return valueTextWith(value, scale, decimalsAt(decimals, level));
}

/** A figure with a given number of decimals. */
export function valueTextWith(value: number, scale: Scale | null, decimals: number): string {
	if (scale === 'share') return shareText(value, decimals);
	return `${numberText(value, decimals)}${scale === 'percent' ? '%' : ''}`;
}

/** The fewest decimals, from those of the level on, at which two different figures print differently; at most two more. */
export function decimalsToTellApart(a: number, b: number, { scale, decimals }: Printing, level: ReadingLevel = 'public'): number {
	const least = decimalsAt(decimals, level);
	for (const more of [0, 1, 2]) {
		if (valueTextWith(a, scale, least + more) !== valueTextWith(b, scale, least + more)) return least + more;
	}
	return least;
}
