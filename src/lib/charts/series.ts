const n = (value: number): string => String(Math.round(value * 100) / 100);

const circle = (x: number, y: number, r: number): string =>
	`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0`;

/** The most areas or series that have a colour and a shape of their own. */
export const MOST_SERIES = 4;

/** What is drawn of a series: which one, counted from 0, and of how many. */
export interface Series {
	readonly series: number;
	readonly of: number;
}

/** The outline of the mark of a series about a point, as the `d` of an SVG path: circle, square, triangle, diamond; circles for all of more than four. */
export function seriesShape({ series, of }: Series, x: number, y: number, r: number): string {
	if (of > MOST_SERIES) return circle(x, y, r);
	if (series === 1) return `M${n(x - r)} ${n(y - r)}h${n(2 * r)}v${n(2 * r)}h${n(-2 * r)}Z`;
	if (series === 2) return `M${n(x)} ${n(y - r)}L${n(x + r)} ${n(y + 0.8 * r)}H${n(x - r)}Z`;
	if (series === 3) return `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)}l${n(-r)} ${n(r)}l${n(-r)} ${n(-r)}Z`;
	return circle(x, y, r);
}

/** The class that colours a series: its own for the first four of up to four, one grey where there are more. */
export function seriesClass({ series, of }: Series): string {
	return of > MOST_SERIES ? 'series-many' : `series-${series + 1}`;
}
