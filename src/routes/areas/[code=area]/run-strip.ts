import type { RegisterRow } from '#lib/server/queries/register.ts';

/** A box of a run: one period of the window, or the part of the run before it. */
export interface RunBox {
	/** In per cent of the width. */
	readonly x: number;
	readonly width: number;
	/** F: clearly worse, f: possibly, p: worse without an interval, a dot: not worse, -: no value; run: failing before the window. */
	readonly letter: string;
	/** Whether a year begins with it, and its neighbours before it are months too, so that a cut is drawn. */
	readonly cut: boolean;
	/** Whether it is joined to its neighbours, as months are. */
	readonly joined: boolean;
}

const MONTHS: Readonly<Record<RegisterRow['period'], number>> = { month: 1, quarter: 3, 'half-year': 6, year: 12, pooled: 36 };

const month = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
const round = (value: number): number => Math.round(value * 100) / 100;

/** The boxes of an entry on the register on an axis from the beginning of one year to the end of another, in the order of time. */
export function runStrip(
	row: Pick<RegisterRow, 'period' | 'letters' | 'newestEnds' | 'sinceStarts'>,
	from: number,
	to: number
): readonly RunBox[] {
	if (row.newestEnds === null) return [];
	const [first, last] = [from * 12 + 1, (to + 1) * 12 + 1];
	const x = (at: number): number => (100 * (Math.max(first, Math.min(last, at)) - first)) / (last - first);
	const step = MONTHS[row.period];
	const joined = step === 1;
	const box = (start: number, end: number, letter: string): RunBox => ({
		x: round(x(start)),
		width: round(x(end) - x(start)),
		letter,
		joined: joined && letter === 'F',
		cut: joined && start % 12 === 1
	});
	const end = month(row.newestEnds) + 1;
	const start = end - step * row.letters.length;
	const since = row.sinceStarts === null ? start : month(row.sinceStarts);
	const boxes = [...row.letters].map((letter, at) => box(start + at * step, start + (at + 1) * step, letter));
	return [...(since < start ? [box(since, start, 'run')] : []), ...boxes].filter(({ width }) => width > 0);
}

/** The years that an axis for some entries begins and ends with: those of all their boxes, at least five. */
export function yearsOf(rows: readonly Pick<RegisterRow, 'sinceStarts' | 'newestEnds'>[], last: string): readonly [number, number] {
	const to = Number(last.slice(0, 4));
	const starts = rows.flatMap(({ sinceStarts }) => (sinceStarts === null ? [] : [Number(sinceStarts.slice(0, 4))]));
	return [Math.min(to - 5, ...starts), to];
}
