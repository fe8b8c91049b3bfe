import type { Step } from './read-source.ts';

/** Told now and then how far a reading is. */
export type Progress = (step: Step) => void;

/** Where progress is shown: a terminal, or lines of a log. */
export interface Screen {
	readonly isTerminal: boolean;
	write(text: string): void;
	/** Milliseconds from any beginning. */
	now(): number;
}

const counted = (number: number): string => Math.round(number).toLocaleString('en-GB');

/** How far a reading is, at what rate, and on a terminal how long it will take at that rate: all in one line. */
export function progressLine(source: string, { done, total }: Step, seconds: number): string {
	const rate = seconds > 0 ? done / seconds : 0;
	const percent = total > 0 ? Math.round((100 * done) / total) : 100;
	const left = rate > 0 ? `, ${counted((total - done) / rate)} s left` : '';
	return `${source}: ${counted(done)} of ${counted(total)} rows, ${percent}%, ${counted(rate)} rows a second${left}`;
}

/** Shows progress in place on a terminal, five times a second; anywhere else as a plain line every five seconds. */
export function showProgress(source: string, screen: Screen): Progress {
	const started = screen.now();
	let last = started;
	return (step) => {
		const now = screen.now();
		if (now - last < (screen.isTerminal ? 200 : 5000)) return;
		last = now;
		const line = progressLine(source, step, (now - started) / 1000);
		screen.write(screen.isTerminal ? `\r\u001b[K${line}` : `${line}\n`);
	};
}

/** Tells progress as events, one object of JSON a line, at most five times a second. */
export function tellProgress(print: (line: string) => void, now: () => number): Progress {
	let last = now();
	return ({ done, total }) => {
		if (now() - last < 200) return;
		last = now();
		print(JSON.stringify({ event: 'progress', done, total }));
	};
}
