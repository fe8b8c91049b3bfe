import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

/** What a page shows of one chart. */
interface ShownChart {
	readonly kind: string;
	readonly title: string;
	readonly summary: string;
	readonly cells: readonly string[];
	readonly emptyCells: number;
	readonly caption: string;
	readonly marks: readonly string[];
	readonly files: readonly string[];
	readonly upright: boolean;
}

async function chartsOn(page: Page): Promise<readonly ShownChart[]> {
	return await page.locator('figure[data-chart]').evaluateAll((figures) =>
		figures.map((figure) => {
			const words = (element: Element | null | undefined): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
			const at = figure.getAttribute('data-table');
			const holder = at ? document.getElementById(at) : figure;
			const table = holder?.closest('section')?.querySelector('table') ?? holder?.querySelector('table') ?? null;
			// a cell that holds a picture alone says the same in the picture's label
			const cells = [...(table?.querySelectorAll('tbody th, tbody td') ?? [])].map(
				(cell) => words(cell) || (cell.querySelector('[aria-label]')?.getAttribute('aria-label') ?? '')
			);
			return {
				kind: figure.getAttribute('data-chart') ?? '',
				title: words(figure.querySelector('h2, h3')),
				summary: words(figure.querySelector('.chart-summary, figcaption')),
				cells,
				emptyCells: cells.filter((cell) => cell === '').length,
				caption: words(table?.querySelector('caption')),
				marks: [...figure.querySelectorAll('svg title')].map(words),
				files: [...figure.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? ''),
				upright: [...figure.querySelectorAll('text')].every((text) => !/rotate/.test(text.getAttribute('transform') ?? ''))
			};
		})
	);
}

/** The figure that a mark stands for: "Leeds: 68.9%, 67.9% to 70.0%" -> "68.9%". */
const figureOf = (mark: string): string | undefined => /: ([−+]?[0-9][0-9,.]*%?)/.exec(mark)?.[1]?.replace(/[.,]$/, '');

test('every chart of every page has its finding, its sentence and its table, which holds the figure of every mark', async ({ page }) => {
	test.slow();
	const kinds = new Set<string>();
	for (const { path, status } of TEMPLATES) {
		if (status !== undefined) continue;
		await page.goto(path, { waitUntil: 'domcontentloaded' });
		for (const chart of await chartsOn(page)) {
			const where = `${chart.kind} on ${path}`;
			kinds.add(chart.kind);
			expect(chart.title, where).toMatch(/\S/);
			expect(chart.title.split(' ').length, `${where}: “${chart.title}”`).toBeLessThanOrEqual(10);
			expect(chart.summary, where).toMatch(/[a-z].*[.]$/);
			expect(chart.summary, where).not.toMatch(/undefined|NaN|null/);
			expect(chart.caption, where).toMatch(/\S/);
			expect(chart.cells.length, where).toBeGreaterThan(1);
			expect(chart.emptyCells, where).toBe(0);
			expect(chart.upright, where).toBe(true);
			const held = chart.cells.join(' | ');
			for (const mark of chart.marks) {
				const figure = figureOf(mark);
				if (figure !== undefined) expect(held, `${mark} of ${where}`).toContain(figure);
			}
		}
	}
	for (const kind of ['caterpillar', 'funnel', 'over-time', 'regions', 'deprivation', 'spread', 'hexagons']) expect(kinds).toContain(kind);
});

test('every file of a chart is there, and its picture carries what the page says', async ({ page, request }) => {
	for (const path of ['/indicators/smi-all-six-checks?areas=14L', '/groups/older-people/access?show=hex']) {
		await page.goto(path);
		for (const { title, summary, files, kind } of await chartsOn(page)) {
			expect(
				files.map((file) => /\.(\w+)(\?|$)/.exec(file)?.[1]),
				kind
			).toEqual(['svg', 'png', 'csv']);
			const svg = await (await request.get(files[0]!)).text();
			expect(svg).toContain(title.replaceAll('&', '&amp;'));
			expect(svg).toContain(`<desc>${summary.replaceAll('&', '&amp;')}</desc>`);
			expect(svg).toMatch(/Source: .*Open Government Licence/);
			const csv = await (await request.get(files[2]!)).text();
			expect(csv).toContain(summary.split(/[",]/)[0]);
		}
	}
});

test('a chart’s own address leads to its place on the page, and is shown in full without a script', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${baseURL}/indicators/smi-all-six-checks?areas=14L`);
	const link = page.locator('#funnel a[data-copy]');
	await expect(link).toHaveText(/^http.*\/indicators\/smi-all-six-checks\/funnel\?areas=14L$/);
	await link.click();
	await expect(page).toHaveURL(/\/indicators\/smi-all-six-checks\?areas=14L#funnel$/);
	await page.locator('#funnel summary').click();
	await expect(page.locator('#funnel table')).toBeVisible();
	await context.close();
});

test('a chart is one stop for the keyboard; arrow keys tell mark after mark, and Escape ends it', async ({ page }) => {
	await page.goto('/indicators/iapt-recovery-rate');
	const chart = page.locator('#caterpillar .drawing');
	const tip = chart.locator('.chart-tip');
	await chart.focus();
	await expect(tip).toBeHidden();
	await page.keyboard.press('ArrowRight');
	await expect(tip).toBeVisible();
	const first = await tip.textContent();
	await page.keyboard.press('ArrowRight');
	expect(await tip.textContent()).not.toBe(first);
	await page.keyboard.press('Home');
	await expect(tip).toHaveText(first!);
	await expect(page.locator('#caterpillar [aria-live]')).toHaveText(first!);
	await page.keyboard.press('Escape');
	await expect(tip).toBeHidden();
	await page.keyboard.press('Tab');
	await expect(chart.locator(':focus')).toHaveCount(0);
	expect(await violations(page)).toEqual([]);
});

test('a touch on a mark tells it', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ hasTouch: true });
	const page = await context.newPage();
	await page.goto(`${baseURL}/indicators/smi-all-six-checks`);
	const mark = page.locator('#funnel .plot > svg > path').first();
	await mark.scrollIntoViewIfNeeded();
	await mark.tap({ force: true });
	await expect(page.locator('#funnel .chart-tip')).toBeVisible();
	await context.close();
});

test('the hexagons are one stop for the keyboard, and arrow keys go from CCG to CCG', async ({ page }) => {
	await page.goto('/indicators/iapt-recovery-rate?show=hex');
	const areas = page.locator('#hexagons .map-picture a');
	expect(await areas.evaluateAll((links) => links.filter((link) => link.getAttribute('tabindex') === '0').length)).toBe(1);
	await areas.first().focus();
	await page.keyboard.press('ArrowRight');
	await expect(areas.nth(1)).toBeFocused();
	await page.keyboard.press('ArrowLeft');
	await expect(areas.first()).toBeFocused();
});

test('a CCG is highlighted by name without a script, with those like it, and bad choices are named', async ({ page }) => {
	await page.goto('/indicators/iapt-recovery-rate');
	await page.getByLabel('Highlight').selectOption('14L');
	await page.getByRole('button', { name: 'Show' }).click();
	await expect(page).toHaveURL(/areas=14L/);
	await expect(page.locator('#caterpillar .chart-summary')).toContainText('Manchester has');
	await page.getByRole('link', { name: 'with ten like it' }).click();
	await expect.poll(async () => await page.locator('#caterpillar .chosen').count()).toBeGreaterThan(8);
	await page.goto('/indicators/iapt-recovery-rate?areas=14L,99X&with=luck&region=Y00');
	const notices = page.locator('main');
	for (const word of ['99X', 'luck', 'Y00']) await expect(notices).toContainText(word);
	await expect(page.locator('#caterpillar')).toBeVisible();
});
