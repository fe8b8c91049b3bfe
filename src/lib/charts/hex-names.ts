import { HEX_RADIUS } from './hexagon.ts';

/** A name beside the hexagons with a straight line to the one it belongs to. */
export interface HexName {
	readonly code: string;
	readonly name: string;
	readonly centre: readonly [x: number, y: number];
	/** Where the name stands, and which way it runs from there. */
	readonly x: number;
	readonly anchor: 'start' | 'end';
}

/** Half the height of a line of names and the gap beside it. */
const NEAR = HEX_RADIUS * 1.1;
const GAP = HEX_RADIUS * 0.9;

/** Where names stand so that they cover no hexagon: outside the nearest hexagons of their row, on the side with less in between. */
export function hexNames(
	hexes: readonly { readonly code: string; readonly centre: readonly [number, number] }[],
	named: readonly { readonly code: string; readonly name: string }[]
): readonly HexName[] {
	return named.flatMap(({ code, name }) => {
		const centre = hexes.find((hex) => hex.code === code)?.centre;
		if (!centre) return [];
		const row = hexes.filter((hex) => Math.abs(hex.centre[1] - centre[1]) < NEAR + HEX_RADIUS).map((hex) => hex.centre[0]);
		const [west, east] = [Math.min(...row) - HEX_RADIUS - GAP, Math.max(...row) + HEX_RADIUS + GAP];
		const toWest = centre[0] - west <= east - centre[0];
		return [{ code, name, centre, x: toWest ? west : east, anchor: toWest ? ('end' as const) : ('start' as const) }];
	});
}

/** How wide a letter of bold Arial is on average, as a part of its height. */
const LETTER = 0.6;

/** The box that holds all hexagons and the names beside them, written `size` units high. */
export function hexBox(hexes: readonly { readonly centre: readonly [number, number] }[], names: readonly HexName[], size: number) {
	const ends = names.map(({ x, anchor, name }) => x + (anchor === 'end' ? -1 : 1) * (3 + name.length * size * LETTER));
	const xs = [...hexes.flatMap(({ centre }) => [centre[0] - HEX_RADIUS, centre[0] + HEX_RADIUS]), ...ends];
	const ys = hexes.map(({ centre }) => centre[1]);
	const [left, top] = [Math.min(...xs) - 2, Math.min(...ys) - HEX_RADIUS - 3];
	return { left, top, width: Math.max(...xs) + 2 - left, height: Math.max(...ys) + HEX_RADIUS + 3 - top };
}
