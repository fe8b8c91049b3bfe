import { expect, type Page } from '@playwright/test';

/** The ranking as a reader sees it: the text of each row, in order. */
export async function rankingIn(page: Page): Promise<readonly string[]> {
	const rows = page.locator('table.ranking tbody tr');
	await expect(rows.first()).toBeVisible();
	const texts = await rows.allInnerTexts();
	return texts.map((text) => text.replace(/\s+/g, ' ').trim());
}

/** The England page with its scripts at work. */
export async function openEngland(page: Page, path = '/'): Promise<void> {
	await page.goto(path, { waitUntil: 'networkidle' });
	await expect(page.locator('.weight-form.live')).toHaveCount(1);
}

/** The slider of a group or factor. */
export function sliderOf(page: Page, name: string) {
	return page.locator(`input[type="range"][name="${name}"]`);
}

/** Collects the addresses that the page asks for from now on; the browser itself asks for the icon whenever the address changes. */
export function requestsOf(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		if (!request.url().endsWith('/favicon.svg')) asked.push(request.url());
	});
	return asked;
}
