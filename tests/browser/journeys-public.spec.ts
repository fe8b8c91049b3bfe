import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

const box = (page: Page) => page.getByLabel('Town, postcode or clinical commissioning group');

/** What a member of the public asked for: the answer in sight, the neighbours as sentences, table and map, and a question to send. */
async function expectAnswer(page: Page, place: string): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Mental health care in and around ${place}`);
	await expect(page.locator('.answer')).toBeInViewport({ ratio: 1 });
	await expect(page.locator('.answer')).toContainText('England');
	await expect(page.getByRole('table', { name: `${place} and those around it` })).toHaveCount(1);
	await expect(page.locator('svg.near-map a').first()).toBeAttached();
	await expect(page.getByRole('heading', { name: 'What nobody measures' })).toHaveCount(1);
	await expect(page.locator('.question')).toContainText('?');
}

/** Tab until an element has the focus; fails where it cannot be reached. */
async function tabTo(page: Page, selector: string, most = 80): Promise<void> {
	for (let step = 0; step < most; step++) {
		if ((await page.locator(`${selector}:focus`).count()) > 0) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`${selector} has no focus after ${most} steps.`);
}

/** The hatched part of the grid that is not collected or not held, on the home page of the first edition. */
const GAP = 'main table .missing a, main table a:has(.missing), main table a[href*="/gaps"]';

test.describe('by touch at 360 pixels', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('how good is mental health in my town, and next door: two steps and three requests', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
		});
		await box(page).tap();
		await page.keyboard.type('Slough');
		const option = page.getByRole('option').filter({ hasText: 'about three quarters of the town' });
		await option.tap();
		await expectAnswer(page, 'Frimley');
		// what searches, its index, and the page of the answer; the style sheet is there already
		expect(asked.filter((address) => !address.endsWith('.css')).length, asked.join('\n')).toBeLessThanOrEqual(3);
		await page.getByRole('link', { name: 'Hexagons' }).tap();
		await expect(page).toHaveURL(/show=hex/);
		await expect(page.locator('svg.hex-map a').first()).toBeVisible();
		await page.getByRole('link', { name: 'South East' }).tap();
		await expect(page).toHaveURL(/show=hex&region=Y59/);
		await expect(page.getByRole('heading', { name: 'Frimley and the region South East' })).toBeVisible();
	});

	test('what does nobody count: from a part of the grid to its question in two steps', async ({ page }) => {
		await page.goto('/?edition=2015-16');
		await page.locator(GAP).first().tap();
		await expect(page).toHaveURL(/\/gaps/);
		await expect(page.locator('.question').first()).toContainText('?');
	});

	test('the answer is in sight without scrolling on a phone of 390 by 844', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		for (const path of [
			'/areas/01G/mental-health',
			'/areas/D9Y0V/long-term-conditions',
			'/areas/15E/mothers-and-children?edition=2019-20'
		]) {
			await page.goto(path);
			await expect(page.locator('.answer')).toBeInViewport({ ratio: 1 });
		}
	});
});

test.describe('by keyboard alone', () => {
	test('how good is mental health in my town, and next door', async ({ page }) => {
		await page.goto('/', { waitUntil: 'networkidle' });
		await tabTo(page, '#q');
		await page.keyboard.type('Salford');
		await expect(page.getByRole('option').first()).toBeVisible();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expectAnswer(page, 'Salford');
		await tabTo(page, 'svg.near-map a');
		await expect(page.locator('svg.near-map a:focus title')).toHaveText(/: \d+\.\d$/);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/areas\/\w+\/mental-health/);
	});

	test('what does nobody count', async ({ page }) => {
		await page.goto('/areas/01G/mental-health');
		await tabTo(page, '.unmeasured a', 200);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/\/gaps\?group=mental-health#/);
		await expect(page.locator(':target')).toBeInViewport();
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

	test('how good is mental health in my town, and next door', async ({ page }) => {
		await page.goto('/');
		await box(page).fill('Slough');
		await page.getByRole('button', { name: 'Find' }).click();
		await page.getByRole('link', { name: 'NHS Frimley CCG' }).click();
		await expectAnswer(page, 'Frimley');
		await page.getByRole('link', { name: 'Hexagons' }).click();
		await expect(page.locator('svg.hex-map a').first()).toBeVisible();
	});

	test('the header of every page finds a place', async ({ page }) => {
		for (const path of ['/about', '/gaps', '/areas/15E']) {
			await page.goto(path);
			await page.getByLabel('Find a town, postcode or CCG').fill('Oxford');
			await page.getByRole('button', { name: 'Go' }).click();
			await expect(page).toHaveURL(/\/areas\/10Q\/mental-health/);
		}
	});

	test('what does nobody count', async ({ page }) => {
		await page.goto('/?edition=2015-16');
		await page.locator(GAP).first().click();
		await expect(page).toHaveURL(/\/gaps/);
	});
});
