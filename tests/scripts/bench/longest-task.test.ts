import { expect, it } from 'vitest';
import { longestOf, type TraceEvent } from '../../../scripts/bench/longest-task.ts';

const task = (pid: number, dur: number): TraceEvent => ({ name: 'RunTask', pid, tid: 1, dur });
const main = (pid: number): TraceEvent => ({ name: 'thread_name', pid, tid: 1, args: { name: 'CrRendererMain' } });

it('the longest task is of the busiest main thread of a page, in milliseconds', () => {
	const browserAlone = { name: 'RunTask', pid: 9, tid: 1, dur: 900_000 };
	expect(longestOf([main(2), main(3), task(2, 400_000), task(3, 12_000), task(3, 31_500), browserAlone])).toBe(31.5);
});

it('a trace without a task of a page is refused', () => {
	expect(() => longestOf([main(2), { name: 'RunTask', pid: 9, tid: 1, dur: 5 }])).toThrow('no task of a page');
});
