/** A hexagon of a layout in which every other row is pushed half a step to the right: odd or even rows. */
export type HexLayout = 'odd-r' | 'even-r';

/** Half the height of a hexagon in the units of the picture. */
export const HEX_RADIUS = 12;
const HALF_WIDTH = (HEX_RADIUS * Math.sqrt(3)) / 2;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The middle of a hexagon in the picture; rows count from the north. */
export function hexCentre(q: number, r: number, layout: HexLayout): readonly [x: number, y: number] {
	const pushed = (r & 1) === (layout === 'odd-r' ? 1 : 0);
	return [round(HALF_WIDTH * 2 * (q + (pushed ? 0.5 : 0))), round(r * HEX_RADIUS * 1.5)];
}

/** The outline of a hexagon about its middle, point upwards, as the `d` of an SVG path. */
export function hexPath([x, y]: readonly [number, number]): string {
	const [w, h] = [round(HALF_WIDTH), HEX_RADIUS];
	return `M${x} ${round(y - h)}l${w} ${h / 2}v${h}l${-w} ${h / 2}l${-w} ${-h / 2}v${-h}z`;
}
