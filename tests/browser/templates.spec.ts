import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

/** Rules broken, each with the elements that break it; nothing is switched off. */
async function violations(page: Page): Promise<readonly string[]> {
	const { violations } = await new AxeBuilder({ page }).analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Pixels by which the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
	return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const { name, path, status } of TEMPLATES) {
	test.describe(name, () => {
		test.use({ meantStatus: status });

		for (const width of [1280, 360]) {
			test(`axe finds nothing wrong at ${width} pixels`, async ({ page }) => {
				await page.setViewportSize({ width, height: 800 });
				const answer = await page.goto(path);
				expect(answer?.status()).toBe(status ?? 200);
				expect(await violations(page)).toEqual([]);
			});
		}

		test('the page fits 360 and 320 pixels without scrolling sideways', async ({ page }) => {
			for (const width of [360, 320]) {
				await page.setViewportSize({ width, height: 640 });
				await page.goto(path);
				expect(await overflow(page), `${width} pixels`).toBe(0);
			}
		});

		test('there is one main heading, a title of its own, a language and a way past the header', async ({ page }) => {
			await page.goto(path);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
			await page.keyboard.press('Tab');
			await expect(page.locator(':focus')).toHaveText(/skip/i);
		});
	});
}

test('no two pages have the same title', async ({ page }) => {
	const titles: string[] = [];
	for (const { path } of TEMPLATES.filter(({ path, status }) => status === undefined && !path.includes('?'))) {
		await page.goto(path);
		titles.push(await page.title());
	}
	expect(new Set(titles).size).toBe(titles.length);
});
