import { expect, test } from '../support/browser.ts';
import { violations } from '../support/axe.ts';

/** Pages with a table, and what their links must carry on. */
const PAGES = [
	['/', '/ranking', ''],
	['/?w=33933-333&show=hex', '/ranking', '?w=33933-333'],
	['/areas', '/areas', ''],
	['/areas/01G?view=board&with=similar', '/areas/01G', '?with=similar'],
	['/areas/01G/mental-health?edition=2015-16', '/areas/01G/mental-health', '?edition=2015-16'],
	['/groups/mental-health', '/groups/mental-health', ''],
	['/groups/older-people/access', '/groups/older-people/access', ''],
	['/indicators?group=mental-health', '/indicators', '?group=mental-health'],
	['/indicators/iapt-recovery-rate', '/indicators/iapt-recovery-rate', ''],
	['/indicators/iapt-recovery-rate/14L', '/indicators/iapt-recovery-rate/14L', ''],
	['/compare?areas=01G,01D', '/compare', '?areas=01G,01D'],
	['/persistent?region=Y62', '/persistent', '?region=Y62'],
	['/persistent?region=Y54', '/persistent', ''],
	['/gaps', '/gaps', ''],
	['/sources', '/sources', ''],
	['/sources/gp-patient-survey', '/sources/gp-patient-survey', ''],
	['/find?q=Slough', '/find', '?q=Slough']
] as const;

for (const [address, path, query] of PAGES) {
	test(`the table of ${address} is taken as CSV, JSON and ZIP, the same bytes each time`, async ({ page, request }) => {
		await page.goto(address);
		const links = page.getByRole('navigation', { name: 'Take this table' });
		for (const [words, form] of [
			['CSV', 'csv'],
			['JSON', 'json'],
			['ZIP with a README', 'zip']
		] as const) {
			const href = await links.getByRole('link', { name: words, exact: true }).getAttribute('href');
			expect(href).toBe(`${path}.${form}${query}`);
			const [one, two] = [await request.get(href!), await request.get(href!)];
			expect(one.status()).toBe(200);
			expect(one.headers()['content-disposition']).toMatch(new RegExp(`filename="ccg-lens_.*_release-\\d{4}-\\d\\d-\\d\\d.*\\.${form}"`));
			expect((await one.body()).equals(await two.body())).toBe(true);
			const etag = one.headers()['etag']!;
			expect((await request.get(href!, { headers: { 'if-none-match': etag } })).status()).toBe(304);
		}
	});
}

test('a page without a table, and a CCG that the map does not have, offer none', async ({ page }) => {
	for (const address of ['/about', '/compare', '/areas/13P']) {
		await page.goto(address);
		await expect(page.getByRole('navigation', { name: 'Take this table' })).toHaveCount(0);
	}
});

test('the page of the data and the API stays within a phone, and axe finds nothing wrong', async ({ page }) => {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('/api');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		expect(await violations(page)).toEqual([]);
	}
});

test('answers may be read by any site, name their release, and are not sent twice', async ({ request }) => {
	const answer = await request.get('/api/v1/editions');
	expect(answer.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
	const { release, releaseDate, licence } = (await answer.json()) as Record<string, string>;
	expect([answer.headers()['ccg-lens-release'], answer.headers()['ccg-lens-release-date']]).toEqual([release, releaseDate]);
	expect(answer.headers()['link']).toContain(licence);
	expect((await request.get('/api/v1/editions', { headers: { 'if-none-match': answer.headers()['etag']! } })).status()).toBe(304);
});

test('the database is given in parts, and nothing of it to who has it', async ({ request }) => {
	const part = await request.get('/api/v1/release/data.db', { headers: { range: 'bytes=0-15' } });
	expect(part.status()).toBe(206);
	expect((await part.body()).toString('latin1')).toBe('SQLite format 3\0');
	const known = await request.head('/api/v1/release/data.db');
	expect(known.headers()['etag']).toBe(part.headers()['etag']);
	expect((await request.get('/api/v1/release/data.db', { headers: { 'if-none-match': known.headers()['etag']! } })).status()).toBe(304);
});

test('an unknown release is a problem that names the parameter and the releases there are', async ({ request }) => {
	for (const address of ['/api/v1/areas?release=1999-01-01', '/areas/01G.csv?release=1999-01-01']) {
		const answer = await request.get(address);
		expect([answer.status(), answer.headers()['content-type']]).toEqual([404, 'application/problem+json']);
		expect(await answer.json()).toMatchObject({
			parameter: 'release',
			expected: expect.arrayContaining([expect.stringMatching(/^\d{4}-/)])
		});
	}
});
