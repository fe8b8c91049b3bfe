import type { Browser, Page } from '@playwright/test';

/** As much of an event of Chromium's trace as is read; durations in thousandths of a millisecond. */
export interface TraceEvent {
	readonly name: string;
	readonly pid: number;
	readonly tid: number;
	readonly dur?: number;
	readonly args?: { readonly name?: string };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', '__metadata'];
const TASK = 'RunTask';

/** Milliseconds of the longest task on the busiest main thread of a page; throws where the trace has no task. */
export function longestOf(events: readonly TraceEvent[]): number {
	const main = new Set(
		events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain').map(({ pid, tid }) => `${pid} ${tid}`)
	);
	const tasks = [...main].map((thread) => events.filter(({ name, pid, tid }) => name === TASK && `${pid} ${tid}` === thread));
	const busiest = tasks.sort((one, other) => other.length - one.length)[0] ?? [];
	if (busiest.length === 0) throw new Error('The trace has no task of a page.');
	return busiest.reduce((most, { dur = 0 }) => Math.max(most, dur), 0) / 1_000;
}

/** Milliseconds of the longest task of a page while something is done with it, and until it has been quiet for a second. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<number> {
	await browser.startTracing(page, { categories: CATEGORIES });
	await act();
	await page.waitForTimeout(1_000);
	const trace = await browser.stopTracing();
	const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: readonly TraceEvent[] };
	return longestOf(traceEvents);
}
