import { expect, test } from '../support/browser.ts';
import { parsedXml } from '../support/xml.ts';
import { pixelsOf } from '../support/png.ts';

test('a CCG’s page names its picture, and the picture is there for any site with a tag of its own', async ({ page, request }) => {
	await page.goto('/areas/15E');
	const image = await page.locator('meta[property="og:image"]').getAttribute('content');
	expect(new URL(image!).pathname).toBe('/cards/15E.png');
	await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image');
	for (const property of ['og:title', 'og:description', 'og:url'])
		await expect(page.locator(`meta[property="${property}"]`)).toHaveCount(1);
	const answer = await request.get('/cards/15E.png');
	expect(answer.headers()).toMatchObject({ 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' });
	const { width, height } = pixelsOf(await answer.body());
	expect([width, height]).toEqual([1200, 630]);
	const etag = answer.headers()['etag']!;
	expect((await request.get('/cards/15E.png', { headers: { 'if-none-match': etag } })).status()).toBe(304);
	expect((await request.get('/cards/99Z.png')).status()).toBe(404);
	await page.goto('/gaps');
	expect(await page.locator('meta[property="og:image"]').getAttribute('content')).toMatch(/\/cards\/site\.png$/);
});

test('feeds are well-formed, named by their pages, and the same when they are asked again', async ({ page, request }) => {
	for (const [at, path] of [
		['/areas/15E', '/areas/15E/changes.atom'],
		['/groups/mental-health', '/groups/mental-health/changes.atom'],
		['/releases', '/releases.atom'],
		['/corrections', '/corrections.atom']
	] as const) {
		await page.goto(at);
		const link = page.locator('link[rel="alternate"][type="application/atom+xml"]');
		expect(new URL((await link.getAttribute('href'))!, page.url()).pathname).toBe(path);
		await expect(page.locator(`a[href="${path}"]`).first()).toBeVisible();
		const answer = await request.get(path);
		expect(answer.headers()).toMatchObject({
			'content-type': 'application/atom+xml; charset=utf-8',
			'cross-origin-resource-policy': 'cross-origin'
		});
		const feed = parsedXml(await answer.text());
		const ids = feed.children
			.filter(({ name }) => name === 'entry')
			.map(({ children }) => children.find(({ name }) => name === 'id')!.text);
		expect(new Set(ids).size).toBe(ids.length);
		expect(await (await request.get(path)).text()).toBe(await answer.text());
	}
});

test('a printed paper’s link says that its code is right, and that another address is wrong', async ({ page }) => {
	await page.goto('/areas/15E/board-paper?w=33933-333');
	const link = await page.locator('a[href^="/verify/"]').getAttribute('href');
	await page.goto(link!);
	await expect(page.locator('h1')).toHaveText('This code is right');
	await expect(page.locator('main').getByRole('link', { name: /board-paper/ })).toHaveAttribute(
		'href',
		/^\/areas\/15E\/board-paper\?w=11311-111&release=/
	);
	await page.goto(link!.replace('11311', '11411'));
	await expect(page.locator('h1')).toHaveText('This code is not for that address');
	await page.goto(link!.replace(/\?.*/, ''));
	await expect(page.locator('h1')).toHaveText('The release is right');
});

test('security.txt names a way to reach us and a day until which it holds, in both places', async ({ request }) => {
	const text = await (await request.get('/.well-known/security.txt')).text();
	expect(text).toMatch(/^Contact: http\S+\/contact#security$/m);
	expect(text).toMatch(/^Expires: \d{4}-\d{2}-\d{2}T00:00:00Z$/m);
	expect(await (await request.get('/security.txt')).text()).toBe(text);
});
