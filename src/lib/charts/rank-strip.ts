/** The height of the strip in px, and the width that is stretched to the place at hand. */
export const STRIP = { height: 112, width: 1000 } as const;

const [TOP, BOTTOM, EDGE] = [16, 98, 8];

/** A score in order of rank, with half the width of its 95% interval where its error is known. */
export interface StripScore {
	readonly score: number;
	readonly half: number | undefined;
}

/** Where scores stand, from left to right in their order; the scale holds 40 to 60, and whole tens beyond where scores do. No library: this page counts its bytes. */
export function rankStrip(scores: readonly StripScore[]) {
	const low = Math.min(40, ...scores.map(({ score }) => 10 * Math.floor(score / 10)));
	const high = Math.max(60, ...scores.map(({ score }) => 10 * Math.ceil(score / 10)));
	const y = (score: number): number => Math.round(10 * (BOTTOM - ((score - low) / (high - low)) * (BOTTOM - TOP))) / 10;
	const x = (at: number): number => Math.round(EDGE + (at / Math.max(1, scores.length - 1)) * (STRIP.width - 2 * EDGE));
	return {
		low,
		high,
		y,
		/** The intervals as one path, and the points as another. */
		lines: scores.map(({ score, half }, at) => (half === undefined ? '' : `M${x(at)} ${y(score + half)}V${y(score - half)}`)).join(''),
		dots: scores.map(({ score }, at) => `M${x(at)} ${y(score)}h0`).join('')
	};
}
