import { describe, expect, it } from 'vitest';
import { progressLine, showProgress, tellProgress } from '../../../scripts/importers/progress.ts';

/** A clock that a test moves, in milliseconds. */
function screen(isTerminal: boolean) {
	const written: string[] = [];
	const clock = { now: 0 };
	return { written, clock, on: { isTerminal, write: (text: string) => void written.push(text), now: () => clock.now } };
}

describe('progress', () => {
	it('is rows, percent, rate and the time left in one line', () =>
		expect(progressLine('a', { done: 2500, total: 10_000 }, 5)).toBe('a: 2,500 of 10,000 rows, 25%, 500 rows a second, 15 s left'));
	it('is shown in place on a terminal, five times a second', () => {
		const { written, clock, on } = screen(true);
		const show = showProgress('a', on);
		for (clock.now = 0; clock.now <= 1000; clock.now += 50) show({ done: clock.now, total: 1000 });
		expect(written).toHaveLength(5);
		expect(written.every((text) => text.startsWith('\r') && !text.includes('\n'))).toBe(true);
	});
	it('is a plain line every five seconds elsewhere', () => {
		const { written, clock, on } = screen(false);
		const show = showProgress('a', on);
		for (clock.now = 0; clock.now <= 11_000; clock.now += 1000) show({ done: clock.now, total: 11_000 });
		expect(written).toEqual([
			'a: 5,000 of 11,000 rows, 45%, 1,000 rows a second, 6 s left\n',
			'a: 10,000 of 11,000 rows, 91%, 1,000 rows a second, 1 s left\n'
		]);
	});
	it('is an event a line where lines are asked for as JSON', () => {
		const lines: string[] = [];
		const clock = { now: 0 };
		const tell = tellProgress(
			(line) => void lines.push(line),
			() => clock.now
		);
		clock.now = 300;
		tell({ done: 1, total: 2 });
		tell({ done: 2, total: 2 });
		expect(lines).toEqual(['{"event":"progress","done":1,"total":2}']);
	});
});
