import { expect, test } from '../support/browser.ts';
import { openEngland, rankingIn, sliderOf } from './england.ts';
import { byKeyboard } from './keyboard.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`a minister by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('who is failing, for how long, on what: CCG, indicator and source in three steps', async ({ page }) => {
			await page.goto('/persistent');
			const first = page.locator('table.register tbody tr').first();
			await expect(first.locator('td.run')).toContainText(/[0-9]+ (year|month|quarter|half-year)/);
			const indicator = (await first.locator('td a').first().getAttribute('href')) ?? '';
			const reader = byKeyboard(page);
			await reader.press(first.locator('th a'));
			await expect(page).toHaveURL(/\/areas\/[0-9A-Z]+$/);
			await reader.press(page.locator(`a[href^="${indicator}"]`));
			await expect(page).toHaveURL(new RegExp(`${indicator}(#.*)?$`));
			await reader.press(page.locator('main a[href^="/sources/"]'));
			expect(reader.steps()).toBeLessThanOrEqual(3);
			await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+/);
			await expect(page.locator('h1')).toBeVisible();
		});

		test('whom to leave alone is one step from the register', async ({ page }) => {
			await page.goto('/persistent?group=mental-health');
			const list = page.locator('section:has(#leave-alone)');
			await expect(list.locator('h2')).toContainText(/[0-9]+ CCGs? of [0-9]+ without a lasting failure/);
			const reader = byKeyboard(page);
			await reader.press(list.locator('li a'));
			expect(reader.steps()).toBe(1);
			await expect(page).toHaveURL(/\/areas\/[0-9A-Z]+$/);
		});

		test('what does nobody count: from an empty part of the grid to its entry in two steps', async ({ page }) => {
			await page.goto('/?edition=2015-16');
			const reader = byKeyboard(page);
			await reader.press(page.locator('main a[href^="/gaps"][href*="#"]'));
			await expect(page).toHaveURL(/\/gaps\?edition=2015-16#/);
			await reader.press(page.locator(new URL(page.url()).hash).getByRole('link'));
			expect(reader.steps()).toBeLessThanOrEqual(2);
			await expect(page).toHaveURL(/group=.*factor=.*#ledger$/);
			const entry = page.locator('article').first();
			await expect(entry.locator('.gap-plate')).toHaveText(/\S/);
			await expect(entry.locator('dt')).toHaveText([/^Who/, /Since|Last|What/, 'What it means', 'What would fill it']);
			await expect(entry.locator('.question')).toContainText(/\?/);
		});
	});
}

test('would the order change, with JavaScript: one key on a slider, read what is said, and the address is there to copy', async ({
	page
}) => {
	await openEngland(page);
	const before = await rankingIn(page);
	await sliderOf(page, 'prevention').focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/\?w=33333-339$/);
	expect(await rankingIn(page)).not.toEqual(before);
	await expect(page.locator('[aria-live="polite"][role="status"]').first()).toHaveText(/\S/);
	await expect(page.locator('main')).toContainText(/all weightings|of weightings|any weighting/i);
});

test.describe('would the order change, without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a weight, the button, and the address is there to copy: three actions', async ({ page }) => {
		await page.goto('/');
		const before = await rankingIn(page);
		await sliderOf(page, 'prevention').focus();
		await page.keyboard.press('End');
		const reader = byKeyboard(page);
		await reader.press(page.getByRole('button', { name: 'Rank with these weights' }));
		await expect(page).toHaveURL(/\?w=33333-339$/);
		expect(await rankingIn(page)).not.toEqual(before);
		await expect(page.locator('main')).toContainText(/all weightings|of weightings|any weighting/i);
		await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /w=11111-113$/);
	});
});
