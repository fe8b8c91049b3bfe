import type { Page } from '@playwright/test';
import { startChromium } from './chromium.ts';
import { timingOf } from './measure.ts';
import type { Finding, Row } from './report.ts';
import { startSite } from './server.ts';

/** How many times slower than this machine the browser is made. */
const SLOWER = 4;

/** What is typed letter by letter: towns, a near miss, a postcode, a CCG, and what names nothing. */
const TYPED = ['Salford', 'Newcastle upon Tyne', 'Brimingham', 'SW1A 1AA', 'NHS Devon CCG', 'Barrow-in-Furness', 'qqqqqqqq', 'Scarborogh'];

/**
 * The page's own work for each letter of a text, in milliseconds: from the letter to the moment when the answer is laid out. The first
 * letter of the first text comes as soon as the box has the focus and what it needs has come.
 */
async function letters(page: Page, text: string): Promise<readonly number[]> {
	return await page.evaluate(async (typed) => {
		const box = document.querySelector<HTMLInputElement>('input[role="combobox"]');
		if (!box) throw new Error('The page has no box that finds a place.');
		box.focus();
		const said = document.querySelector<HTMLElement>('.finder-says')!;
		const durations: number[] = [];
		for (let length = 0; length <= typed.length; length++) {
			await new Promise((done) => requestAnimationFrame(done));
			await new Promise((done) => setTimeout(done, 30));
			const began = performance.now();
			box.value = typed.slice(0, length);
			box.dispatchEvent(new InputEvent('input', { bubbles: true }));
			const until = performance.now() + 5_000;
			while (length > 0 && said.textContent === '' && performance.now() < until) await new Promise((done) => setTimeout(done));
			for (let turn = 0; turn < 20; turn++) await Promise.resolve();
			document.querySelector('.suggestions')?.getBoundingClientRect();
			if (length > 0) durations.push(performance.now() - began);
		}
		return durations;
	}, text);
}

/** Times each letter typed into the finder in Chromium, slowed down four times, on the home page and on the finder's. */
export async function benchFinder(root: string): Promise<Finding> {
	const site = await startSite(root);
	const browser = await startChromium();
	try {
		const rows: Row[] = [];
		for (const path of ['/', '/find']) {
			const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
			const cdp = await page.context().newCDPSession(page);
			await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
			await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' });
			await page.evaluate('globalThis.__name = (marked) => marked');
			const index = page.waitForResponse((answer) => answer.url().includes('/find/places.json'));
			await page.locator('input[role="combobox"]').focus();
			await (await index).finished();
			const timed: number[] = [];
			for (const text of TYPED) timed.push(...(await letters(page, text)));
			const { p50, p95, max } = timingOf(timed);
			rows.push({
				page: path,
				'first letter, ms': timed[0]!,
				'p50, ms': p50,
				'p95, ms': p95,
				'max, ms': max,
				letters: String(timed.length)
			});
			await page.close();
		}
		return {
			title: `A letter is typed into the finder, the browser ${SLOWER} times slower`,
			rows,
			aim: 'Aim: p95 at most 50 ms from the letter to the answer.'
		};
	} finally {
		await browser.close();
		await site.stop();
	}
}
