import type { Page } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { longestTask } from './longest-task.ts';
import { timingOf } from './measure.ts';
import type { Finding, Goal, Row } from './report.ts';
import { startSite } from './server.ts';

const PAGES = [
	{ edition: '2021-22', path: '/' },
	{ edition: '2015-16', path: '/?edition=2015-16' }
];

/** How long one move took, in milliseconds: the page's script alone, and with styles and layout. */
interface Move {
	readonly script: number;
	readonly all: number;
}

/**
 * The page's own work for each of some moves of a slider, drawn as a hand would draw it: from the input event
 * until styles and layout are up to date for the next picture, whatever of it waits for that picture counted in. Svelte redraws in the microtasks that follow an event.
 */
async function moves(page: Page, count: number): Promise<readonly Move[]> {
	return await page.evaluate(async (moves) => {
		const slider = document.querySelector<HTMLInputElement>('input[type="range"][name="mental-health"]');
		if (!slider) throw new Error('The page has no slider for mental health.');
		const channel = new MessageChannel();
		const nextTask = () =>
			new Promise((done) => {
				channel.port1.onmessage = done;
				channel.port2.postMessage(0);
			});
		const nextFrame = () => new Promise<number>((done) => requestAnimationFrame(() => done(performance.now())));
		const layout = () => document.body.getBoundingClientRect().height + document.querySelectorAll('tbody tr').length;
		const durations: { script: number; all: number }[] = [];
		for (let move = 0; move < moves; move++) {
			await nextFrame();
			await nextTask();
			layout();
			const began = performance.now();
			slider.value = String((move * 7 + 1) % 10);
			slider.dispatchEvent(new Event('input', { bubbles: true }));
			for (let turn = 0; turn < 10; turn++) await Promise.resolve();
			const script = performance.now() - began;
			layout();
			const atOnce = performance.now() - began;
			const frame = await nextFrame();
			layout();
			durations.push({ script, all: atOnce + performance.now() - frame });
		}
		return durations;
	}, count);
}

/** Drags the slider to and fro with the pointer, a step a picture, for about two seconds, and lets it go. */
async function dragByHand(page: Page): Promise<void> {
	const slider = page.locator('input[type="range"][name="mental-health"]').first();
	await slider.scrollIntoViewIfNeeded();
	const box = await slider.boundingBox();
	if (!box) throw new Error('The slider for mental health is not to be seen.');
	const at = (share: number) => [box.x + box.width * share, box.y + box.height / 2] as const;
	await page.mouse.move(...at(0.5));
	await page.mouse.down();
	for (let step = 1; step <= 120; step++) {
		await page.mouse.move(...at(0.5 + 0.45 * Math.sin(step / 12)));
		await page.waitForTimeout(16);
	}
	await page.mouse.up();
}

/** Times a drag of the mental health slider in Chromium on the default edition and on 2015-16, from the built app. */
export async function benchDrag(root: string, samples = 200): Promise<Finding> {
	const site = await startSite(root);
	const browser = await startChromium();
	try {
		const rows: Row[] = [];
		const goals: Goal[] = [];
		for (const { edition, path } of PAGES) {
			const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
			await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
			// the runner that reads TypeScript marks functions with their names by a helper that the page does not have
			await page.evaluate('globalThis.__name = (marked) => marked');
			const areas = await page.locator('table tbody tr').count();
			await moves(page, Math.ceil(samples / 4));
			const timed = await moves(page, samples);
			const { p50, p95, max } = timingOf(timed.map(({ all }) => all));
			const script = timingOf(timed.map(({ script }) => script)).p50;
			const longest = await longestTask(browser, page, () => dragByHand(page));
			goals.push({ goal: `longest task while dragging, ${edition}, ms`, found: longest, most: 50 });
			if (path === '/') {
				goals.push({ goal: `a slider moves, ${edition}, p95, ms`, found: p95, most: 8 });
				goals.push({ goal: `a slider moves, ${edition}, largest, ms`, found: max, most: 16.7 });
			}
			rows.push({
				edition,
				'rows in the page': String(areas),
				'script p50, ms': script,
				'p50, ms': p50,
				'p95, ms': p95,
				'max, ms': max,
				moves: String(samples),
				'longest task of a drag by hand and its rest, ms': longest
			});
			await page.close();
		}
		return {
			title: 'A slider moves: compute, redraw, layout',
			rows,
			aim: 'From the input event until styles and layout are up to date. The longest task is of a drag with the pointer, until a second after it rests.',
			goals
		};
	} finally {
		await browser.close();
		await site.stop();
	}
}
