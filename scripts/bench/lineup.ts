import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { CELLS } from '#lib/domain/framework.ts';
import { sqlite } from '#lib/server/db/sqlite.ts';
import { readPointer } from '#lib/server/release/pointer.ts';
import { startChromium } from './chromium.ts';
import { fetched } from './fetched.ts';
import { lineupScript, type LineupRow } from './lineup-page.ts';
import { timingOf, type Timing } from './measure.ts';
import { timesToPaint } from './painted.ts';
import type { Finding, Row } from './report.ts';
import { startSite } from './server.ts';

const VERSION = '4.16.0';
const EDITION = '2015-16';
/** How long LineUp waits before it sorts, in milliseconds, in case another change follows (its data provider's delay). */
const WAITS = 100;

/** What stands for a score that is missing, England's level: a weighted sum of LineUp has no way to leave one out. */
const MISSING = 50;

/** The scores that our page of the edition ranks by, an area a row. */
async function tableOf(root: string): Promise<readonly LineupRow[]> {
	const releases = join(root, 'releases');
	const id = await readPointer(releases);
	if (id === undefined) throw new Error('There is no release. Run npm run release first.');
	const database = new sqlite(join(releases, id, 'data.db'), { readonly: true });
	try {
		const scores = database
			.prepare<[string], { name: string; cell: string; score: number | null }>(
				`select name, "group" || '/' || factor as cell, score from cells join edition_areas using (edition, version) where edition = ?`
			)
			.all(EDITION);
		const rows = new Map<string, Record<string, string | number>>();
		for (const { name, cell, score } of scores) {
			const row = rows.get(name) ?? { name };
			row[`c${CELLS.findIndex((one) => one === cell)}`] = score ?? MISSING;
			rows.set(name, row);
		}
		return [...rows.values()];
	} finally {
		database.close();
	}
}

async function lineupTimes(browser: Browser, folder: string, rows: readonly LineupRow[], moves: number): Promise<readonly number[]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	const built = join(folder, 'node_modules', 'lineupjs', 'build', 'LineUpJS');
	await page.setContent('<div id="table" style="height: 880px"></div>');
	await page.addStyleTag({ path: `${built}.css` });
	await page.addScriptTag({ path: `${built}.js` });
	if ((await page.evaluate<number>(lineupScript(rows))) === 0) throw new Error('LineUp drew no rows.');
	const times = await timesToPaint(page, moves);
	await page.close();
	return times;
}

const OURS = `{
	const slider = document.querySelector('input[type="range"][name="mental-health"]');
	const rows = () => [...document.querySelectorAll('main tbody tr')].filter((row) => row.querySelector('a[href^="/areas/"]'));
	rows()[8].scrollIntoView({ block: 'center' });
	globalThis.bench = {
		move: (turn) => {
			slider.value = String(1 + ((turn * 7 + 4) % 9));
			slider.dispatchEvent(new Event('input', { bubbles: true }));
		},
		shown: () =>
			rows()
				.filter((row) => row.getBoundingClientRect().bottom > 0 && row.getBoundingClientRect().top < innerHeight)
				.map((row) => row.textContent)
				.join()
	};
}`;

async function ourTimes(browser: Browser, address: string, moves: number): Promise<readonly number[]> {
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`${address}/?edition=${EDITION}`, { waitUntil: 'networkidle' });
	await page.evaluate(OURS);
	const times = await timesToPaint(page, moves);
	await page.close();
	return times;
}

const row = (way: string, timing: Timing, lineup: Timing): Row => ({
	way,
	'p50, ms': timing.p50,
	'p95, ms': timing.p95,
	'max, ms': timing.max,
	'times faster than LineUp': lineup.p50 / timing.p50,
	'than LineUp without its wait': (lineup.p50 - WAITS) / timing.p50
});

/** Times a weight that moves until the new order is painted, in our page and in LineUp.js with the same scores, in one Chromium. */
export async function benchLineup(root: string, moves = 30): Promise<Finding> {
	const title = `A weight moves until the new order is painted, ${EDITION}, beside LineUp.js ${VERSION}`;
	let folder: string;
	try {
		folder = fetched(root, 'lineupjs', VERSION);
	} catch (error) {
		return { title, rows: [], aim: error instanceof Error ? error.message : String(error) };
	}
	const rows = await tableOf(root);
	const site = await startSite(root);
	const browser = await startChromium();
	try {
		await ourTimes(browser, site.address, 5);
		const ours = timingOf(await ourTimes(browser, site.address, moves));
		const lineup = timingOf(await lineupTimes(browser, folder, rows, moves));
		return {
			title,
			rows: [row(`CCG Lens, ${rows.length} areas`, ours, lineup), row(`LineUp.js, ${rows.length} rows, no animation`, lineup, lineup)],
			aim: `LineUp draws the rows in view alone, and waits ${WAITS} ms before it sorts; the last column leaves that out. A score that is missing is ${MISSING} in LineUp. Ours shows intervals and the fifteen parts too.`,
			goals: [{ goal: 'times faster than LineUp.js from a moved weight to paint, p50', found: lineup.p50 / ours.p50, least: 20 }]
		};
	} finally {
		await browser.close();
		await site.stop();
	}
}
