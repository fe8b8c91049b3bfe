import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { violations } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

const EMBEDS = ['/embed/ranking?w=33933-333', '/embed/areas/15E', '/embed/areas/15E/mental-health', '/embed/indicators/iapt-recovery-rate'];

/** A site of somebody else, whose one page frames two addresses and notes what they say of their height. */
async function foreignSite(framed: string, refused: string): Promise<Server> {
	const page = `<!doctype html><html lang="en"><title>Elsewhere</title>
		<script>addEventListener('message', (event) => { if (event.data.type === 'ccg-lens-height') document.title = event.data.height; });</script>
		<iframe name="framed" src="${framed}" title="Framed" width="700" height="500"></iframe>
		<iframe name="refused" src="${refused}" title="Refused" width="700" height="500"></iframe>`;
	const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(page));
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return server;
}

test('a page of another origin can frame an embed, hears its height, and can frame no other page', async ({ browser, baseURL }) => {
	const server = await foreignSite(`${baseURL}/embed/areas/15E/mental-health`, `${baseURL}/areas/15E/mental-health`);
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	await expect(page.frameLocator('[name=framed]').locator('h1')).toContainText('Birmingham and Solihull and its neighbours');
	await expect.poll(async () => Number(await page.title())).toBeGreaterThan(200);
	expect(page.frame('refused')!.url()).not.toContain('/areas/15E');
	await expect(page.frameLocator('[name=refused]').locator('main')).toHaveCount(0);
	await page.close();
	server.close();
});

for (const path of EMBEDS) {
	test(`${path} has a title, a date, a source and a way back, no form and no control that changes anything`, async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 640 });
		const answer = await page.goto(path);
		expect(answer!.headers()['content-security-policy']).toMatch(
			/frame-ancestors \*; .*form-action 'none'|form-action 'none'; .*frame-ancestors \*/
		);
		await expect(page.locator('h1')).toHaveCount(1);
		await expect(page.getByText(/Release of \d+ \w+ \d{4}\./)).toHaveCount(1);
		await expect(page.getByRole('link', { name: 'See it on CCG Lens' })).toHaveAttribute('target', '_top');
		await expect(page.locator('form, input, select, textarea, button')).toHaveCount(0);
		expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
		expect(await violations(page)).toEqual([]);
	});
}

test('embeds say the same with scripts and without', async ({ browser, page }) => {
	const plain = await browser.newPage({ javaScriptEnabled: false });
	for (const path of EMBEDS) {
		await page.goto(path);
		await plain.goto(new URL(path, page.url()).href);
		expect(await plain.locator('main').innerText(), path).toBe(await page.locator('main').innerText());
	}
	await plain.close();
});

test('no other page, error or file lets itself be framed', async ({ request }) => {
	const others = [
		'/embed/areas/99Z',
		'/embed',
		'/api/v1/ranking',
		'/cards/15E.png',
		'/releases.atom',
		'/areas/15E/changes.atom',
		'/robots.txt'
	];
	for (const path of [...TEMPLATES.map((template) => template.path), ...others])
		expect((await request.get(path)).headers()['content-security-policy'], path).toContain("frame-ancestors 'none'");
});

test('the lines to copy frame what the page shows, and the address copied is the canonical one', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/areas/15E?w=22222-111&view=public');
	await page.getByText('Put this on your site').click();
	const lines = await page.getByLabel('Copy these lines into your page').inputValue();
	expect(lines).toMatch(/^<iframe src="http[^"]+\/embed\/areas\/15E" title="Health care in and around Birmingham and Solihull"/);
	await page.getByRole('button', { name: 'Copy link', exact: true }).click();
	await expect(page.getByText('Copied.')).toBeVisible();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(new URL('/areas/15E', page.url()).href);
});
