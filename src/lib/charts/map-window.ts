/** A rectangle of a picture, in its units. */
export interface Box {
	readonly left: number;
	readonly top: number;
	readonly width: number;
	readonly height: number;
}

/** London on a map of England that is drawn to `MAP_BOX`, which is the same on the map of every year. */
export const LONDON: Box = { left: 427, top: 497, width: 70, height: 55 };

/** Where London is drawn larger on such a map: over the Irish Sea and Wales, which hold no CCG. */
export const LONDON_INSET: Box = { left: 0, top: 290, width: 222, height: 174 };

/** The rectangle around an outline of straight lines; empty and at the origin where there is no outline. */
export function boxOfPath(d: string): Box {
	const points = [...d.matchAll(/(-?[0-9.]+),(-?[0-9.]+)/g)];
	return points.length === 0 ? { left: 0, top: 0, width: 0, height: 0 } : around(points.map(([, x, y]) => [Number(x), Number(y)]));
}

function around(points: readonly (readonly [number, number])[]): Box {
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of points) {
		[left, right] = [Math.min(left, x), Math.max(right, x)];
		[top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
	}
	return { left, top, width: right - left, height: bottom - top };
}

/** The window that shows some boxes (at least one) with a margin about them, as a share of the larger side. */
export function windowOn(boxes: readonly Box[], margin = 0.05): Box {
	const corners = boxes.flatMap(({ left, top, width, height }) => [[left, top] as const, [left + width, top + height] as const]);
	const { left, top, width, height } = around(corners);
	const more = Math.round(Math.max(width, height) * margin * 10) / 10;
	return { left: left - more, top: top - more, width: width + 2 * more, height: height + 2 * more };
}

/** Whether a box lies wholly in another. */
export function isInside(box: Box, window: Box): boolean {
	return (
		box.left >= window.left &&
		box.top >= window.top &&
		box.left + box.width <= window.left + window.width &&
		box.top + box.height <= window.top + window.height
	);
}

/** Whether any of a box is to be seen in a window. */
export function isSeen(box: Box, window: Box): boolean {
	return (
		box.left < window.left + window.width &&
		box.left + box.width > window.left &&
		box.top < window.top + window.height &&
		box.top + box.height > window.top
	);
}

/** A box as the `viewBox` of a picture, in tenths. */
export function viewBoxOf({ left, top, width, height }: Box): string {
	return [left, top, width, height].map((one) => Math.round(one * 10) / 10).join(' ');
}
