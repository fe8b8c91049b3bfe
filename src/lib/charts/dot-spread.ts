import { scaleLinear } from 'd3-scale';

/** Scores of one kind, drawn as a row of dots under a name. */
export interface DotRow {
	readonly name: string;
	readonly scores: readonly number[];
}

/** The width of the drawing, which is stretched, and the height of a row in px. */
export const DOTS = { width: 1000, row: 64, foot: 26 } as const;

/** Dots this close side by side, in the units of the width, stand one above the other, so many px apart. */
const [STEP, RISE] = [10, 5];

/** Where dots stand: whole tens about all scores as ticks, and for each row one path of points piled up from its base line. */
export function dotSpread(rows: readonly DotRow[]) {
	const all = rows.flatMap(({ scores }) => scores);
	const low = Math.min(40, ...all.map((score) => 10 * Math.floor(score / 10)));
	const high = Math.max(60, ...all.map((score) => 10 * Math.ceil(score / 10)));
	const x = scaleLinear([low, high], [12, DOTS.width - 12]);
	const at = (score: number): number => Math.round((x(score) / DOTS.width) * 1000) / 10;
	return {
		height: rows.length * DOTS.row + DOTS.foot,
		ticks: Array.from({ length: (high - low) / 10 + 1 }, (_, index) => low + 10 * index).map((value) => ({ value, at: at(value) })),
		england: at(50),
		rows: rows.map(({ name, scores }, index) => {
			const base = (index + 1) * DOTS.row - 8;
			const most = Math.max(1, ...piles(scores.map((score) => x(score))).map(({ height }) => height));
			const rise = Math.min(RISE, (DOTS.row - 24) / most);
			return {
				name,
				base,
				d: piles(scores.map((score) => x(score)))
					.map(({ x, height }) => `M${x} ${Math.round(10 * (base - rise * height)) / 10}h0`)
					.join('')
			};
		})
	};
}

/** Points by their place on the line, each with how many stand below it at that place. */
function piles(xs: readonly number[]): readonly { readonly x: number; readonly height: number }[] {
	const below = new Map<number, number>();
	return [...xs]
		.sort((a, b) => a - b)
		.map((x) => {
			const place = Math.round(x / STEP) * STEP;
			const height = below.get(place) ?? 0;
			below.set(place, height + 1);
			return { x: place, height };
		});
}
