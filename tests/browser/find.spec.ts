import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const box = (page: Page) => page.getByLabel('Town, postcode or clinical commissioning group');

/** Everything that the page asks for from now on, addresses and bodies. */
function requestsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
	return asked;
}

test.use({ viewport: { width: 360, height: 800 }, hasTouch: true });

test('a town is typed, chosen by touch, and answered, without a cookie', async ({ page, context }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	await box(page).pressSequentially('Salfo');
	const option = page.getByRole('option').filter({ hasText: 'NHS Salford CCG' }).first();
	await expect(option).toBeVisible();
	expect((await option.boundingBox())!.height).toBeGreaterThanOrEqual(44);
	await option.tap();
	await expect(page).toHaveURL(/\/areas\/01G\/mental-health/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mental health care in and around Salford');
	await expect(page.locator('.answer')).toBeInViewport();
	expect(await context.cookies()).toEqual([]);
});

test('a town is chosen by keyboard alone', async ({ page }) => {
	await page.goto('/find', { waitUntil: 'networkidle' });
	await box(page).focus();
	await page.keyboard.type('Slough');
	await expect(page.getByRole('option')).toHaveCount(2);
	await expect(page.getByRole('status')).toContainText('2 answers');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await expect(page.getByRole('option', { selected: true })).toContainText('about a quarter of the town');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('option')).toHaveCount(0);
	await page.keyboard.type(' ');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/areas\/D4U1Y\/mental-health/);
});

test('the second half of a postcode leaves the browser in no request', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const asked = requestsOf(page);
	await box(page).pressSequentially('M5 4WT');
	await expect(page.getByRole('option').first()).toContainText('NHS Salford CCG');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/areas\/01G\/mental-health\?q=M5$/);
	expect(asked.filter((request) => /4WT/i.test(request))).toEqual([]);
	await expect(page.locator('main')).not.toContainText('4WT');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the form goes straight to one place, lists several, and cuts a postcode', async ({ page }) => {
		await page.goto('/');
		await box(page).fill('Oxford');
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(page).toHaveURL(/\/areas\/10Q\/mental-health/);
		await page.goto('/find');
		await box(page).fill('Newport');
		await page.getByRole('button', { name: 'Find' }).click();
		await expect(page.locator('main')).toContainText('There is also a Newport in Wales.');
		await expect(page.locator('.found-places > li')).toHaveCount(3);
		await page.goto('/find?q=M5+4WT');
		await expect(page).toHaveURL(/\/areas\/01G\/mental-health\?q=M5$/);
		await expect(page.locator('main')).toContainText('M5, ');
	});
});
