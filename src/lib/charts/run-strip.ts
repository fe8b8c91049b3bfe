import type { Letter } from '#lib/domain/persistence/register.ts';

/** The run of one series: a letter for each period of the window, and when the failing began. */
export interface Run {
	/** One letter a period, oldest first. */
	readonly letters: readonly Letter[];
	/** Months in a period. */
	readonly length: number;
	/** Last day of the newest period, YYYY-MM-DD. */
	readonly ends: string;
	/** First day of the unbroken run. */
	readonly since: string;
}

/** The years that a strip shows: from January of the first to the end of the last. */
export interface Axis {
	readonly first: number;
	readonly last: number;
}

/** A box of a strip, from 0 to its width. */
export interface Box {
	readonly x: number;
	readonly width: number;
	readonly letter: Letter;
}

/** Months from January of year 0 to the end of a day's month. */
const monthsTo = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

const to1 = (x: number): number => Math.round(x * 10) / 10;

/** Where a count of months stands on an axis of some width. */
function along({ first, last }: Axis, width: number): (months: number) => number {
	const [start, end] = [first * 12, (last + 1) * 12];
	return (months) => ((Math.max(start, Math.min(end, months)) - start) / (end - start)) * width;
}

/** The boxes of the window, one a period, with a gap of one between them; months that say the same are joined and cut at each January. */
export function windowBoxes(run: Run, axis: Axis, width: number): readonly Box[] {
	const at = along(axis, width);
	const end = monthsTo(run.ends);
	const first = end - run.letters.length * run.length;
	const boxes: { from: number; to: number; letter: Letter }[] = [];
	run.letters.forEach((letter, index) => {
		const from = first + index * run.length;
		const before = boxes.at(-1);
		if (run.length === 1 && before?.letter === letter && from % 12 !== 0) before.to = from + 1;
		else boxes.push({ from, to: from + run.length, letter });
	});
	return boxes.map(({ from, to, letter }) => ({ x: to1(at(from)), width: to1(Math.max(1, at(to) - at(from) - 1)), letter }));
}

/** The part of the run before the window, as one bar; `undefined` where the run lies inside the window. */
export function earlierBar(run: Run, axis: Axis, width: number): { readonly x: number; readonly width: number } | undefined {
	const from = monthsTo(run.since) - 1;
	const to = monthsTo(run.ends) - run.letters.length * run.length;
	if (from >= to) return undefined;
	const at = along(axis, width);
	return { x: to1(at(from)), width: to1(Math.max(1, at(to) - at(from) - 1)) };
}

/** The years to be named over the strips, at most every second one, with where each begins. */
export function axisYears(axis: Axis, width: number): readonly { readonly year: number; readonly x: number }[] {
	const at = along(axis, width);
	const step = Math.max(2, Math.ceil((axis.last - axis.first + 1) / 7));
	const years = Array.from({ length: axis.last - axis.first + 1 }, (_, index) => axis.first + index);
	return years.filter((year) => (year - axis.first) % step === 0).map((year) => ({ year, x: to1(at(year * 12)) }));
}
