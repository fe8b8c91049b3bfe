/** The change from `was` to `now` in per cent of `was`; `undefined` from 0, or from so little that no number holds it. */
export function percentChange(was: number, now: number): number | undefined {
	const change = (100 * (now - was)) / was;
	return Number.isFinite(change) ? change : undefined;
}
