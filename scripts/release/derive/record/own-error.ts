import { seFromSeasonalVariation, seFromVariation } from '#lib/domain/statistics/variation.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Point, Recorded } from './record.ts';

/** The points since the last break. */
export function sinceBreak(points: readonly Point[]): readonly Point[] {
	const at = points.findLastIndex(({ breaks }) => breaks === true);
	return at < 0 ? points : points.slice(at);
}

/**
 * The standard error that an area's series tells by its own variation, of the figure that an edition shows for a period: of a figure made of
 * months, that of a month times the root of their number for a sum, over it for a mean. `undefined` with too few values, of pooled years that
 * overlap, and where nothing ever varied, since no figure is known exactly (methods.md section 5).
 */
export function ownErrorOf(record: Recorded, gss: string, { ends }: Period): number | undefined {
	const { entry, every, slots, pointsOf } = record;
	if (every === 'pooled' || entry.kind === 'yes-no' || entry.kind === 'count') return undefined;
	const last = slots.findIndex(({ period }) => period?.ends === ends);
	const values = sinceBreak(pointsOf(gss).slice(0, last + 1)).map(({ value }) => value);
	const se = every === 'month' ? seFromSeasonalVariation(values) : seFromVariation(values);
	if (se === undefined || !(se > 0)) return undefined;
	const months = Math.sqrt(entry.window ?? 1);
	return entry.residents === undefined ? se / months : se * months;
}
