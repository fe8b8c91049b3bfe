/** A hexagon of a pointy-topped grid: column and row; rows grow southwards, as on a screen, and odd rows stand half a hexagon east. */
export type Cell = readonly [q: number, r: number];

/** A point on the plane of the grid, where hexagons side by side are 1 apart; y grows southwards. */
export type Point = readonly [x: number, y: number];

/** Between the rows of the grid. */
export const ROW = Math.sqrt(3) / 2;

const isOdd = (row: number): boolean => (row & 1) === 1;

/** The centre of a hexagon. */
export function centreOf([q, r]: Cell): Point {
	return [isOdd(r) ? q + 0.5 : q, r * ROW];
}

/** Steps from one hexagon to another over shared sides: 1 for hexagons side by side. */
export function steps(a: Cell, b: Cell): number {
	const axial = ([q, r]: Cell): number => q - (r - (r & 1)) / 2;
	const dq = axial(a) - axial(b);
	const dr = a[1] - b[1];
	return (Math.abs(dq) + Math.abs(dr) + Math.abs(dq + dr)) / 2;
}

/** The six hexagons around one. */
export function around([q, r]: Cell): Cell[] {
	const shift = isOdd(r) ? 1 : 0;
	return [
		[q - 1, r],
		[q + 1, r],
		[q - 1 + shift, r - 1],
		[q + shift, r - 1],
		[q - 1 + shift, r + 1],
		[q + shift, r + 1]
	];
}
