import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { timingOf, type Timing } from './measure.ts';
import { madeUpCells, madeUpScores } from './ranks.ts';
import type { Finding, Row } from './report.ts';
import { startSite } from './server.ts';

const AREAS = 209;

/** The address of a worker that the build has made, by the beginning of its name. */
function builtWorker(root: string, name: string): string {
	const folder = join('_app', 'immutable', 'workers');
	const file = readdirSync(join(root, 'build', 'client', folder)).find((one) => one.startsWith(name) && one.endsWith('.js'));
	if (!file) throw new Error(`The build has no worker ${name}. Run npm run build first.`);
	return `/${folder}/${file}`;
}

/** Milliseconds for each answer of a new worker to one question, asked again and again, the sending to and fro counted in. */
async function answerTimes(page: Page, worker: string, asked: unknown, times: number): Promise<readonly number[]> {
	return await page.evaluate(
		async ({ worker, asked, times }) => {
			const running = new Worker(worker, { type: 'module' });
			const took: number[] = [];
			for (let turn = 1; turn <= times; turn++) {
				const began = performance.now();
				await new Promise((done, fail) => {
					running.onmessage = done;
					running.onerror = fail;
					running.postMessage({ turn, asked });
				});
				took.push(performance.now() - began);
			}
			running.terminate();
			return took;
		},
		{ worker, asked, times }
	);
}

const row = (way: string, { p50, p95, max, samples }: Timing): Row => ({
	way,
	'p50, ms': p50,
	'p95, ms': p95,
	'max, ms': max,
	answers: String(samples)
});

/** Times 10,000 draws and robustness to weights of 209 made-up areas in the workers of the built app, in Chromium. */
export async function benchWorkers(root: string): Promise<Finding> {
	const [draws, robust] = [builtWorker(root, 'rank-intervals.worker'), builtWorker(root, 'robustness.worker')];
	const cells = madeUpCells(AREAS);
	const site = await startSite(root);
	const browser = await startChromium();
	try {
		const page = await browser.newPage();
		await page.goto(`${site.address}/about`);
		await page.evaluate('globalThis.__name = (marked) => marked');
		const drawn: (readonly number[])[] = [];
		const decided: (readonly number[])[] = [];
		for (let turn = 0; turn < 9; turn++) {
			drawn.push(await answerTimes(page, draws, madeUpScores(AREAS), 6));
			decided.push(await answerTimes(page, robust, { cells, own: cells[0]!.map(() => 1) }, 6));
		}
		const first = (runs: readonly (readonly number[])[]) => timingOf(runs.map((run) => run[0]!));
		const later = (runs: readonly (readonly number[])[]) => timingOf(runs.flatMap((run) => run.slice(1)));
		return {
			title: `In a worker of the built app, Chromium, ${AREAS} areas made up`,
			rows: [
				row('10,000 draws, first question of a new worker, its start counted in', first(drawn)),
				row('10,000 draws, later questions', later(drawn)),
				row('robustness to weights, first question of a new worker, its start counted in', first(decided)),
				row('robustness to weights, later questions', later(decided))
			],
			aim: 'From sending the question until the answer is back on the page.',
			goals: [
				{ goal: '10,000 draws in a worker, p50, ms', found: later(drawn).p50, most: 120 },
				{ goal: 'robustness in a worker, 4,217 weightings, p50, ms', found: later(decided).p50, most: 150 }
			]
		};
	} finally {
		await browser.close();
		await site.stop();
	}
}
