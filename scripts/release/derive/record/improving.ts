import type { Polarity } from '#lib/domain/indicator.ts';
import type { Signal } from '#lib/domain/statistics/signals.ts';
import type { TrendRow } from './trend-rows.ts';

const RISES: readonly Signal[] = ['Above UCL', '7 Point Trend (Increasing)', '2 in 3 Above CL', '7 Points Above CL'];
const FALLS: readonly Signal[] = ['Below LCL', '7 Point Trend (Decreasing)', '2 in 3 Below CL', '7 Points Below CL'];

/**
 * Whether an area is significantly getting better: by the trend test, or by what the newest value signals on its chart. The chart of months
 * says nothing here, since months have seasons; pooled years, which overlap, have neither (methods.md sections 15, 16 and 18).
 */
export function isImproving(row: TrendRow | undefined, polarity: Polarity): boolean {
	if (!row || polarity === 'none') return false;
	if (row.result.endsWith('getting better')) return true;
	const signal = row.charted === 'values' ? row.signal : undefined;
	return signal !== undefined && signal !== null && (polarity === 'high' ? RISES : FALLS).includes(signal);
}
