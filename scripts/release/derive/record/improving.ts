import type { Signal } from '#lib/domain/statistics/signals.ts';
import { controlChart } from '#lib/domain/statistics/control-chart.ts';
import { trend } from '#lib/domain/statistics/trend.ts';
import { sinceBreak } from './own-error.ts';
import { pointsOf, type Recorded } from './record.ts';
import { trendPoints } from './yearly.ts';

const RISES: readonly Signal[] = ['Above UCL', '7 Point Trend (Increasing)', '2 in 3 Above CL', '7 Points Above CL'];
const FALLS: readonly Signal[] = ['Below LCL', '7 Point Trend (Decreasing)', '2 in 3 Below CL', '7 Points Below CL'];

/**
 * Whether an area is significantly getting better: by the trend test, or by what the newest value signals on its chart. Months have seasons,
 * so that their chart says nothing here; nor have pooled years, which overlap, a test (methods.md sections 15, 16 and 18).
 */
export function isImproving(record: Recorded, gss: string): boolean {
	const { entry, every } = record;
	if (every === 'pooled' || entry.polarity === 'none') return false;
	const points = sinceBreak(pointsOf(record, gss));
	const { result } = trend(trendPoints(entry, points), { kind: entry.kind, polarity: entry.polarity });
	if (result.endsWith('getting better')) return true;
	if (every === 'month') return false;
	const { labels } = controlChart(points.flatMap(({ value }) => value ?? []));
	const signal = labels.at(-1);
	return signal !== undefined && (entry.polarity === 'high' ? RISES : FALLS).includes(signal);
}
