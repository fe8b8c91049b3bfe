import { expect, test } from '../support/browser.ts';
import { byKeyboard } from './keyboard.ts';

for (const javaScriptEnabled of [true, false]) {
	test.describe(`a board by keyboard, ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
		test.use({ javaScriptEnabled });

		test('where do we stand: board view, similar ten, region and England from the profile, and the paper in two clicks at most', async ({
			page
		}) => {
			await page.goto('/areas/15E');
			const reader = byKeyboard(page);
			await reader.press(page.getByRole('link', { name: 'Board view' }));
			await expect(page).toHaveURL(/\/areas\/15E\?view=board$/);
			await expect(page.locator('.lead')).toContainText(/against England’s 50/);
			await expect(page.locator('#neighbours')).toContainText(/neighbours/);
			await expect(page.locator('#alike')).toContainText(/most like it/);
			await reader.press(page.getByRole('link', { name: 'Board paper' }));
			expect(reader.steps()).toBeLessThanOrEqual(2);
			await expect(page).toHaveURL(/\/areas\/15E\/board-paper/);
			await expect(page.locator('.paper')).toContainText(/code [0-9a-f]{16}/i);
		});

		for (const [name, comparison, column] of [
			['similar CCGs', 'similar', 'Similar CCGs'],
			['England only', 'england', undefined]
		] as const)
			test(`the figures are held against ${name} in one step, and every row says so in words`, async ({ page }) => {
				await page.goto('/areas/15E?view=board');
				const reader = byKeyboard(page);
				await reader.press(page.getByRole('link', { name: new RegExp(`^${name}`) }));
				expect(reader.steps()).toBe(1);
				await expect(page).toHaveURL(new RegExp(`with=${comparison}&view=board#figures$`));
				const heads = await page.locator('table.figures thead th.other').allInnerTexts();
				expect(heads.map((text) => text.split('\n')[0]?.trim())).toEqual(column === undefined ? [] : [column]);
				await expect(page.locator('table.figures circle.beside').first()).toHaveCount(column === undefined ? 0 : 1);
			});

		for (const at of [0, 7, 20, 41])
			test(`is number ${at + 1} right: file, line and checksum in two clicks`, async ({ page }) => {
				await page.goto('/areas/14L?view=board');
				const reader = byKeyboard(page);
				const value = page.locator('tr.figure td.value a').nth(at);
				const printed = (await value.innerText()).trim();
				await reader.press(value);
				const row = page.locator('tr:target');
				await expect(row).toContainText(printed.replace('%', ''));
				await expect(page.locator('main')).toContainText(/line [0-9]+, column \S+/);
				for (const part of await row.locator('details').all())
					await part.evaluate((element: HTMLDetailsElement) => {
						element.open = true;
					});
				await reader.press(row.locator('a[href^="#"]'));
				expect(reader.steps()).toBeLessThanOrEqual(2);
				await expect(page.locator('tr:target')).toContainText(/[0-9a-f]{64}/);
			});

		test('a gap of the profile leads in one step to the ledger, which says whose it is', async ({ page }) => {
			await page.goto('/areas/15E');
			const reader = byKeyboard(page);
			await reader.press(page.locator('tr.gap th a').first());
			expect(reader.steps()).toBe(1);
			await expect(page).toHaveURL(/\/gaps#[a-z0-9-]+$/);
			await expect(page.locator(':target')).toHaveCount(1);
		});
	});
}
