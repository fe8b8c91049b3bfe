import { expect, test } from '../support/browser.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`the register, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

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
