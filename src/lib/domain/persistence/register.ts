/** What one scheduled period says: failing at 99.8%, at 95% only, on the bad side without an interval, not failing, no value. */
export const LETTERS = ['F', 'f', 'p', '.', '-'] as const;
export type Letter = (typeof LETTERS)[number];

/** For each length of period, how many of how many must fail. Pooled years are those that do not overlap. */
export const WINDOWS = {
	month: { needed: 9, of: 12 },
	quarter: { needed: 6, of: 8 },
	'half-year': { needed: 5, of: 6 },
	year: { needed: 3, of: 4 },
	pooled: { needed: 2, of: 2 }
} as const;
export type RegisterPeriod = keyof typeof WINDOWS;

export const STATUSES = ['cannot be judged', 'not on the register', 'improving', 'persistent', 'watch', 'below, not tested'] as const;
export type RegisterStatus = (typeof STATUSES)[number];

/** Where an area stands on the register for one indicator; the counts are of its window of periods. */
export interface RegisterEntry {
	readonly status: RegisterStatus;
	readonly failing998: number;
	readonly failing95: number;
	readonly missing: number;
	/** Scheduled periods from the first failing value of the unbroken run to the newest value; 0 where that is not failing. */
	readonly duration: number;
	/** Scheduled periods since the newest value. */
	readonly silent: number;
}

const isFailing = (letter: Letter): boolean => letter === 'F' || letter === 'f' || letter === 'p';

/** The unbroken run of failing periods that ends the series; periods without a value inside it count, before it they do not. */
function runLength(series: readonly Letter[]): number {
	const backwards = series.toReversed();
	const broken = backwards.indexOf('.');
	const run = broken < 0 ? backwards : backwards.slice(0, broken);
	return run.findLastIndex(isFailing) + 1;
}

/** What a window comes to, in the order of methods.md section 18; `failing998` and `failing95` count its F, and its F and f. */
function statusOf(window: readonly Letter[], needed: number, failing998: number, failing95: number, improving: boolean): RegisterStatus {
	const values = window.filter((letter) => letter !== '-');
	if (values.length < needed) return 'cannot be judged';
	if (!isFailing(window.at(-1)!)) return 'not on the register';
	if (failing998 >= needed) return improving ? 'improving' : 'persistent';
	if (failing95 >= needed) return 'watch';
	return values.every(isFailing) && values.includes('p') ? 'below, not tested' : 'not on the register';
}

/**
 * Where an area stands on the register of persistent failure, from one letter a scheduled period, oldest first. The window ends at its
 * own newest value, so that not publishing is no way off; `improving` is a significant improving trend or control-chart signal
 * (methods.md section 18).
 */
export function register(history: readonly Letter[], period: RegisterPeriod, improving: boolean): RegisterEntry {
	const newest = history.findLastIndex((letter) => letter !== '-');
	const series = history.slice(0, newest + 1);
	const { needed, of } = WINDOWS[period];
	const window = series.slice(-of);
	const count = (...letters: readonly Letter[]): number => window.filter((letter) => letters.includes(letter)).length;
	const [failing998, failing95] = [count('F'), count('F', 'f')];
	return {
		status: statusOf(window, needed, failing998, failing95, improving),
		failing998,
		failing95,
		missing: of - window.length + count('-'),
		duration: runLength(series),
		silent: history.length - series.length
	};
}
