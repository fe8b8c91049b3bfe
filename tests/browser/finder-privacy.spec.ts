import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from '../support/browser.ts';

/** The same postcode as people type it; the second half, in any spelling, is not to leave the browser. */
const SPELT = ['M5 4WT', 'm54wt', ' M5  4wt ', 'SW1A OAA', 'Ｍ５ ４ＷＴ', 'M5 4W'];
const SECOND = /4W|[0O]AA|４/i;

for (const path of ['/about', '/find', '/areas/15E', '/nowhere']) {
	test.describe(path, () => {
		test.use({ meantStatus: path === '/nowhere' ? 404 : undefined });
		test('the header sends the district of a postcode and no more', async ({ page }) => {
			for (const spelt of SPELT) {
				await page.goto(path);
				const asked: string[] = [];
				const listen = (request: { url: () => string }) => asked.push(decodeURIComponent(request.url()));
				page.on('request', listen);
				await page.getByLabel('Find a town, postcode or CCG').fill(spelt);
				await page.keyboard.press('Enter');
				await expect(page, spelt).toHaveURL(/mental-health\?q=(M5|SW1A)$/);
				page.off('request', listen);
				expect(asked.length).toBeGreaterThan(0);
				expect(asked.filter((address) => SECOND.test(new URL(address).search))).toEqual([]);
			}
		});
	});
}

test('a town that reads like a postcode is sent as it was typed', async ({ page }) => {
	for (const town of ['Goole', 'Boots', '15E']) {
		await page.goto('/about');
		const sent = page.waitForRequest(/\/find\?/);
		await page.getByLabel('Find a town, postcode or CCG').fill(town);
		await page.keyboard.press('Enter');
		expect(new URL((await sent).url()).searchParams.get('q')).toBe(town);
	}
});

test('the box fetches nothing before it is used, and then an index of at most 150 KB', async ({ page, request }) => {
	const asked: string[] = [];
	page.on('request', (one) => asked.push(one.url()));
	await page.goto('/', { waitUntil: 'networkidle' });
	expect(asked.filter((address) => address.includes('places.json'))).toEqual([]);
	const fetched = page.waitForResponse(/places\.json/);
	await page.getByLabel('Town, postcode or clinical commissioning group').focus();
	await (await fetched).finished();
	const answer = await request.get('/find/places.json?edition=2021-22', { headers: { 'accept-encoding': 'br' } });
	expect(answer.headers()['content-encoding']).toBe('br');
	const sizes = await (await fetched).request().sizes();
	expect(sizes.responseBodySize).toBeGreaterThan(10_000);
	expect(sizes.responseBodySize).toBeLessThanOrEqual(150_000);
});

test('no postcode stands in what the server prints', async ({ request }) => {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: address };
	const server = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
	let printed = '';
	for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => (printed += chunk.toString()));
	try {
		await expect.poll(() => printed, { timeout: 30_000 }).toContain('answers at');
		for (const query of ['q=M5+4WT', 'q=M54WT&edition=2015-16', 'q=SW1A%200AA&q=M54WT', 'q=%FF4WT', `q=4WT${'a'.repeat(3_000)}`]) {
			for (const path of ['/find', '/api/v1/places', '/areas/01G/mental-health', '/nowhere']) {
				expect((await request.get(`${address}${path}?${query}`, { maxRedirects: 0 })).status()).toBeLessThan(500);
			}
		}
		await expect.poll(() => printed).toContain('answers at');
		expect(printed).not.toMatch(/4WT|0AA/);
	} finally {
		server.kill('SIGTERM');
	}
});

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}
