import { expect, test } from '../support/browser.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`who fails, for how long, on what, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('three steps by keyboard lead from the longest run to the CCG, the indicator there, and the source', async ({ page }) => {
			await page.goto('/persistent');
			const first = page.locator('table.register tbody tr').first();
			const indicator = (await first.locator('td a').first().getAttribute('href')) ?? '';
			await first.locator('th a').focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/areas\/[0-9A-Z]+$/);
			await page.locator(`a[href^="${indicator}"]`).first().focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(new RegExp(`${indicator}(#.*)?$`));
			await page.locator('main a[href^="/sources/"]').first().focus();
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/sources\/[a-z0-9-]+/);
			await expect(page.locator('h1')).toBeVisible();
		});

		test('the list is cut down to one CCG for its board, and widened again', async ({ page }) => {
			await page.goto('/persistent?areas=00R');
			await expect(page.locator('h1')).toContainText('Blackpool');
			const names = await page.locator('table.register tbody th a').allInnerTexts();
			expect(new Set(names)).toEqual(new Set(['Blackpool']));
			await page.getByRole('link', { name: 'all of England' }).click();
			await expect(page).toHaveURL(/\/persistent$/);
		});
	});
}

test('the runs stand longest first, and the other way after one step', async ({ page }) => {
	const years = async () => {
		const texts = await page.locator('table.register td.run').allInnerTexts();
		return texts.map((text) => Number(/([\d.]+) years?/.exec(text)?.[1]));
	};
	await page.goto('/persistent');
	const down = await years();
	expect(down).toEqual([...down].sort((a, b) => b - a));
	await page.getByRole('link', { name: /^Run/ }).click();
	const up = await years();
	expect(up).toEqual([...up].sort((a, b) => a - b));
});
