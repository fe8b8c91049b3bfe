import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '../support/browser.ts';

// What a screen reader is told, kept in the folder beside this file and compared at each change. A change that is meant is written down
// anew by `npx playwright test transcripts --update-snapshots`, and read before it is committed.

/** Compares a transcript with the one that is kept, or keeps it where snapshots are to be updated. */
function expectKept(name: string, told: string): void {
	const path = fileURLToPath(new URL(`transcripts/${name}`, import.meta.url));
	if (test.info().config.updateSnapshots === 'all') writeFileSync(path, told);
	expect(told).toBe(readFileSync(path, 'utf8'));
}

/** All that is told of a page in reading order; figures are told as #, since they change with each release. */
async function transcript(page: Page): Promise<string> {
	const told = await page.locator('body').ariaSnapshot();
	return `${told
		.replace(/\/url: .*/g, '')
		.replace(/^\s*-? *\n/gm, '')
		.replace(/(?<!level=)\d+([.,]\d+)*/g, '#')}\n`;
}

/** The frame alone: landmarks, headings, lists of choices, tables and pictures by name. */
async function frame(page: Page): Promise<string> {
	const lines = (await transcript(page)).split('\n');
	const framed = lines.filter((line) =>
		/^ *- (banner|main|navigation|contentinfo|search|region|form|group|heading|table|combobox|textbox|button)\b/.test(line)
	);
	return `${framed.join('\n')}\n`;
}

test.use({ viewport: { width: 360, height: 740 } });

test('from the home page to the answer', async ({ page }) => {
	await page.goto('/', { waitUntil: 'networkidle' });
	const box = page.getByRole('combobox', { name: 'Town, postcode or clinical commissioning group' });
	await box.fill('Slough');
	await expect(page.getByRole('listbox', { name: 'Places' }).getByRole('option')).toHaveCount(2);
	await page.keyboard.press('ArrowDown');
	const finder = page.getByRole('search').filter({ has: box });
	const steps = [await finder.ariaSnapshot()];
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mental health care in and around Frimley');
	steps.push(await transcript(page));
	expectKept('journey.txt', steps.join('\n\n').replace(/ *- \/url: .*\n/g, ''));
});

for (const [name, path] of [
	['place', '/areas/01G/mental-health'],
	['finder', '/find?q=Newport']
] as const) {
	test(`the whole of ${path}`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		expectKept(`${name}.txt`, await transcript(page));
	});
}

for (const [name, path] of [
	['england', '/'],
	['profile', '/areas/15E'],
	['gaps', '/gaps'],
	['compare', '/compare?areas=11N,15N']
] as const) {
	test(`the frame of ${path}`, async ({ page }) => {
		await page.goto(path, { waitUntil: 'networkidle' });
		expectKept(`${name}.txt`, await frame(page));
	});
}
