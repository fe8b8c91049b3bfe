import { expect, test } from '../support/browser.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`what does nobody count, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('an entry stands under its indicator’s own anchor, and opens a letter and a question in Parliament', async ({ page }) => {
			await page.goto('/gaps#how-long-children-wait-to-be-checked-for-autism');
			const entry = page.locator('#how-long-children-wait-to-be-checked-for-autism');
			await expect(entry).toBeInViewport();
			await entry.getByText('As a freedom of information request').click();
			await expect(entry.getByText(/Under the Freedom of Information Act 2000/)).toBeVisible();
		});
	});
}

test('the numbers of the squares are those of the table beside them', async ({ page }) => {
	await page.goto('/gaps');
	await page.getByText('Show the data').click();
	const rows = page.locator('table.parts tbody tr');
	await expect(rows).toHaveCount(15);
	const parts = page.locator('table.squares td .part');
	for (let at = 0; at < 15; at++) {
		const [held = NaN, ...others] = (await rows.nth(at).locator('td').allInnerTexts()).slice(0, -1).map(Number).reverse();
		await expect(parts.nth(at)).toContainText(`${(await rows.nth(at).locator('td').last().innerText()).trim()} on nothing`);
		const counts = await parts.nth(at).locator('svg').count();
		expect(counts).toBe(others.reduce((sum, n) => sum + n, held));
	}
});
