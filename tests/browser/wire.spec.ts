import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

const ALWAYS = ['content-security-policy', 'x-content-type-options', 'referrer-policy', 'permissions-policy', 'cross-origin-opener-policy'];

test('every page, file and error of the built app carries the security headers and no marker', async ({ page, request }) => {
	await page.goto('/');
	const files = await page
		.locator('script[src], link[rel="stylesheet"], link[rel="modulepreload"], link[rel="icon"]')
		.evaluateAll((elements) => elements.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? ''));
	for (const path of [
		...TEMPLATES.map((template) => template.path),
		...files,
		'/api/v1/ranking',
		'/api/v1/nowhere',
		'/healthz',
		'/robots.txt'
	]) {
		const headers = (await request.get(path)).headers();
		expect(Object.keys(headers), path).toEqual(expect.arrayContaining(ALWAYS));
		for (const absent of ['server', 'x-powered-by', 'x-sveltekit-page', 'set-cookie']) expect(headers[absent], path).toBeUndefined();
	}
});

test('a page’s policy allows scripts from here and by hash, and nothing inline by word', async ({ request }) => {
	const policy = (await request.get('/')).headers()['content-security-policy']!;
	expect(policy).toMatch(/default-src 'none'/);
	expect(policy).toMatch(/script-src 'self' 'sha256-/);
	expect(policy).toMatch(/frame-ancestors 'none'/);
	expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
});

test('a hashed file may be kept for ever, a page for a minute, an error not at all', async ({ page, request }) => {
	await page.goto('/');
	const script = (await page.locator('link[rel="modulepreload"]').first().getAttribute('href'))!;
	const kept = async (path: string) => (await request.get(path)).headers()['cache-control'];
	expect(await kept(script)).toBe('public,max-age=31536000,immutable');
	expect(await kept('/')).toContain('max-age=60');
	expect(await kept('/nowhere')).toBe('no-store');
});

test('boundaries are sent as JSON, compressed', async ({ request }) => {
	const answer = await request.get('/maps/2021-04.topojson', { headers: { 'accept-encoding': 'br' } });
	expect(answer.headers()).toMatchObject({ 'content-type': 'application/json', 'content-encoding': 'br' });
	expect(await answer.json()).toHaveProperty('objects.areas');
});

test('the form’s address answers 303 to the one w, and other methods than GET and HEAD are refused', async ({ request }) => {
	const sent = await request.get('/?mental-health=9&older-people=3', { maxRedirects: 0 });
	expect(sent.status()).toBe(303);
	expect(sent.headers()['location']).toContain('w=33933-333');
	const posted = await request.post('/');
	expect(posted.status()).toBe(405);
	expect(posted.headers()['allow']).toBe('GET, HEAD');
	expect((await request.get(`/?q=${'a'.repeat(3_000)}`)).status()).toBe(414);
});

test('a request’s own Host does not find its way into the page', async ({ request }) => {
	const page = await (await request.get('/', { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } })).text();
	expect(page).not.toContain('evil.example');
});
