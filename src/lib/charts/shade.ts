/** The scores at which a new class of the five begins; 50 is England. */
export const SHADE_STARTS = [46, 48.5, 51.5, 54] as const;

/** The words of the five classes, lowest first, as a legend prints them. */
export const SHADE_WORDS = ['under 46', '46 to 48.4', '48.5 to 51.4', '51.5 to 53.9', '54 and over'] as const;

/** The class of a score, 1 (lowest) to 5, after rounding to the one decimal that is printed; 0 where there is none. */
export function shade(score: number | undefined): Shade {
	return shadeFrom(score, SHADE_STARTS);
}

/** A class of shade; 0 is none. */
export type Shade = 0 | 1 | 2 | 3 | 4 | 5;

/** The same on another scale: `starts` are where the upper four classes begin, `decimals` those that are printed. */
export function shadeFrom(score: number | undefined, starts: readonly number[], decimals = 1): Shade {
	if (score === undefined) return 0;
	const printed = Math.round(score * 10 ** decimals) / 10 ** decimals;
	return (1 + starts.filter((start) => printed >= start).length) as Shade;
}
