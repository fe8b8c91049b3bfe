import { expect, test } from '../support/browser.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`comparing CCGs, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('one more is added by keyboard through the form, and taken out by its link', async ({ page }) => {
			await page.goto('/compare?areas=11N');
			await page.getByLabel(/Add a clinical commissioning group/).focus();
			await page.keyboard.type('Devon');
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await expect(page).toHaveURL(/\/compare\?areas=11N,15N$/);
			await expect(page.locator('.lead')).toContainText(/of all weightings|under all weightings/);
			await page.getByRole('link', { name: 'Remove Devon' }).click();
			await expect(page).toHaveURL(/\/compare\?areas=11N$/);
		});

		test('a group of one’s own keeps its name in the address', async ({ page }) => {
			await page.goto('/compare?areas=11N,15N');
			await page.getByLabel(/Name of this group/).fill('The far south west');
			await page.getByRole('button', { name: 'Name it' }).click();
			await expect(page.locator('h1')).toHaveText('The far south west');
			await page.reload();
			await expect(page.locator('h1')).toHaveText('The far south west');
		});

		test('what makes the difference adds up to the difference of the two scores', async ({ page }) => {
			await page.goto('/compare?areas=11N,15N');
			const numbers = async (selector: string) =>
				(await page.locator(selector).allInnerTexts()).map((text) => Number(text.replace('−', '-').replace('+', '')));
			const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0);
			const adds = await numbers('.explain-table tbody td b');
			const [first = NaN, second = NaN] = await numbers('section[aria-labelledby="grids"] tfoot b');
			expect(Math.abs(sum(adds) - (first - second))).toBeLessThan(0.11);
		});
	});
}

test('no program is sent: the page has no script but the one that cuts postcodes before they are sent', async ({ page }) => {
	await page.goto('/compare?areas=11N,15N');
	expect(await page.locator('script[src], script[type="module"], link[rel="modulepreload"]').count()).toBe(0);
	for (const script of await page.locator('script').allTextContents()) expect(script).toContain('postcode');
});
