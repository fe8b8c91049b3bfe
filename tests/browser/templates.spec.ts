import type { Page } from '@playwright/test';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

/** Pixels by which the page is wider than its window. */
async function overflow(page: Page): Promise<number> {
	return await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const { name, path, status } of TEMPLATES) {
	test.describe(name, () => {
		test.use({ meantStatus: status });

		test('on a wide screen axe finds nothing, there is one main heading, a title, a language and a way past the header', async ({
			page
		}) => {
			await page.setViewportSize({ width: 1280, height: 800 });
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(status ?? 200);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page).toHaveTitle(/\S/);
			await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
			await page.keyboard.press('Tab');
			await expect(page.locator(':focus')).toHaveText(/skip/i);
			expect(await violations(page)).toEqual([]);
		});

		test('on a phone axe finds nothing, and the page does not scroll sideways at 360 or 320 pixels', async ({ page }) => {
			await page.setViewportSize({ width: 360, height: 640 });
			await page.goto(path);
			expect(await overflow(page), '360 pixels').toBe(0);
			await page.setViewportSize({ width: 320, height: 640 });
			expect(await overflow(page), '320 pixels').toBe(0);
			expect(await violations(page)).toEqual([]);
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
