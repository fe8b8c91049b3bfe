import type { Browser, Request } from '@playwright/test';

/** What a reader's browser fetches and holds once a page is there and quiet, bytes as they came over the wire. */
export interface FirstView {
	readonly status: number;
	/** Bytes of every body, compressed as sent, workers of the page among them. */
	readonly bytes: number;
	readonly html: number;
	readonly css: number;
	readonly script: number;
	readonly requests: number;
	/** Elements in the page. */
	readonly elements: number;
	/** Files of script, without their folder. */
	readonly scripts: readonly string[];
}

const isScript = (request: Request): boolean => request.resourceType() === 'script' || new URL(request.url()).pathname.endsWith('.js');

/** Opens an address in a browser that knows nothing of the site, and weighs what came until nothing more does. */
export async function firstView(browser: Browser, address: string): Promise<FirstView> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		const ended: Request[] = [];
		page.on('requestfinished', (request) => ended.push(request));
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		const weighed = await Promise.all(
			ended.filter((request) => request.url().startsWith('http')).map(async (request) => ({ request, bytes: await bodyOf(request) }))
		);
		const sum = (of: (request: Request) => boolean) =>
			weighed.filter(({ request }) => of(request)).reduce((total, { bytes }) => total + bytes, 0);
		return {
			status: answer?.status() ?? 0,
			bytes: sum(() => true),
			html: sum((request) => request.resourceType() === 'document'),
			css: sum((request) => request.resourceType() === 'stylesheet'),
			script: sum(isScript),
			requests: weighed.length,
			elements: await page.locator('*').count(),
			scripts: weighed.filter(({ request }) => isScript(request)).map(({ request }) => request.url().split('/').at(-1)!)
		};
	} finally {
		await context.close();
	}
}

async function bodyOf(request: Request): Promise<number> {
	return (await request.sizes()).responseBodySize;
}
