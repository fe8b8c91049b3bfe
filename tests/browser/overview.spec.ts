import { expect, test } from '../support/browser.ts';

test('the England page says what moved, and leads to who fails for long', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('link', { name: /^What changed since/ }).click();
	await expect(page.locator('#overview')).toBeInViewport();
	await expect(page.locator('.overview-lead')).toHaveText(/got better.*by deprivation.*moved up most/);
	await expect(page.locator('.moves tbody tr').first()).toBeVisible();
	await page.getByRole('link', { name: 'Who fails for long, and on what' }).click();
	await expect(page).toHaveURL(/\/persistent$/);
});

test('an empty part of the England grid leads to why it is empty', async ({ page }) => {
	await page.goto('/');
	const plate = page.locator('.measured a.plate').first();
	const href = (await plate.getAttribute('href'))!;
	await plate.click();
	await expect(page).toHaveURL(new RegExp(`${href}$`));
	await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
});

test('the first edition says that there is none before it', async ({ page }) => {
	await page.goto('/?edition=2015-16');
	await expect(page.locator('.overview-lead')).toHaveText(/^This is the first edition/);
	await expect(page.locator('.moves')).toHaveCount(0);
	await expect(page.locator('.overview .spread tbody tr').first()).toBeVisible();
});
