import { request as ask, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, it, vi } from 'vitest';
import { createFront, type Handler } from '../../src/serve/front.ts';
import { SECURITY_HEADERS } from '../../src/serve/headers.ts';
import type { Readiness } from '../../src/serve/health.ts';

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

async function listen(handler: Handler, readiness: Readiness = { release: '2026-11-21' }, secure = false): Promise<number> {
	const server = createFront({ handler, readiness: () => Promise.resolve(readiness), secure });
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	closers.push(() => {
		server.close();
		server.closeAllConnections();
	});
	return (server.address() as AddressInfo).port;
}

interface Answer {
	readonly status: number | undefined;
	readonly headers: IncomingHttpHeaders;
	readonly body: Buffer;
}

function fetchRaw(port: number, path: string, options: RequestOptions = {}): Promise<Answer> {
	return new Promise((done, fail) => {
		const asked = ask({ host: '127.0.0.1', port, path, agent: false, ...options }, (response) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('end', () => {
				done({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
			});
		});
		asked.on('error', fail).end();
	});
}

const page: Handler = (_, response) => {
	response.setHeader('content-type', 'text/html; charset=utf-8');
	response.setHeader('content-security-policy', "default-src 'none'; script-src 'self' 'sha256-abc='");
	response.setHeader('x-sveltekit-page', 'true');
	response.writeHead(200);
	response.end('<p>England</p>'.repeat(200));
};

it('the front puts every security header on pages, files, errors, refusals and health checks', async () => {
	const port = await listen((request, response, next) => {
		if (request.url === '/page') page(request, response, next);
		else if (request.url === '/missing') response.writeHead(404).end('no');
		else next();
	});
	for (const [path, options] of [
		['/page', {}],
		['/missing', {}],
		['/unknown', {}],
		['/healthz', {}],
		['/readyz', {}],
		['/page', { method: 'POST' }],
		[`/?${'a'.repeat(3000)}`, {}]
	] as const) {
		const { headers } = await fetchRaw(port, path, options);
		expect(Object.keys(headers), path).toEqual(expect.arrayContaining(Object.keys(SECURITY_HEADERS)));
	}
});

it('the front keeps the policy that a page sends, takes off the framework’s marker, and lets nobody keep an error', async () => {
	const port = await listen((request, response, next) => {
		if (request.url === '/') page(request, response, next);
		else response.writeHead(500).end('broken');
	});
	const good = await fetchRaw(port, '/');
	expect(good.headers['content-security-policy']).toBe("default-src 'none'; script-src 'self' 'sha256-abc='");
	expect(good.headers['x-sveltekit-page']).toBeUndefined();
	expect(good.headers['cache-control']).toContain('max-age=60');
	expect((await fetchRaw(port, '/broken')).headers['cache-control']).toBe('no-store');
});

it('the front compresses a page for those who can read it, and says that the answer depends on that', async () => {
	const port = await listen(page);
	const { headers, body } = await fetchRaw(port, '/', { headers: { 'accept-encoding': 'br' } });
	expect(headers['content-encoding']).toBe('br');
	expect(headers.vary).toContain('Accept-Encoding');
	expect(brotliDecompressSync(body).toString()).toBe('<p>England</p>'.repeat(200));
	expect((await fetchRaw(port, '/')).headers['content-encoding']).toBeUndefined();
});

it('the front names the kind of a boundary file that the file server does not know, and compresses it', async () => {
	const port = await listen((_, response) => {
		response.writeHead(200, { 'Content-Type': '', 'Content-Length': 4_000 });
		response.end('[0, 1]  '.repeat(500));
	});
	const { headers, body } = await fetchRaw(port, '/maps/2021-04.topojson?x', { headers: { 'accept-encoding': 'br' } });
	expect(headers['content-type']).toBe('application/json');
	expect(headers['content-encoding']).toBe('br');
	expect(brotliDecompressSync(body)).toHaveLength(4_000);
	expect((await fetchRaw(port, '/maps/other.bin')).headers['content-type']).toBe('');
});

it('the front tells browsers to stay with https only where readers come by it', async () => {
	expect((await fetchRaw(await listen(page), '/')).headers['strict-transport-security']).toBeUndefined();
	const port = await listen(page, { release: 'x' }, true);
	expect((await fetchRaw(port, '/')).headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
});

it('the front says 503 at /readyz and goes on at /healthz where no release is valid', async () => {
	const port = await listen(page, { problem: 'no valid release' });
	expect(await fetchRaw(port, '/readyz')).toMatchObject({ status: 503, headers: { 'cache-control': 'no-store', 'retry-after': '5' } });
	expect((await fetchRaw(port, '/healthz')).status).toBe(200);
});

it('the front answers 500 without a trace where the app throws, and lives on', async () => {
	const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined);
	const port = await listen((request, response, next) => {
		if (request.url === '/throws') throw new Error('secret/path.ts');
		page(request, response, next);
	});
	const { status, body } = await fetchRaw(port, '/throws');
	expect(status).toBe(500);
	expect(body.toString()).not.toContain('secret');
	expect((await fetchRaw(port, '/')).status).toBe(200);
	silence.mockRestore();
});

it('the front closes what is no request of HTTP with 400, and too many headers with 431, headers and all', async () => {
	const port = await listen(page);
	const send = (text: string) =>
		new Promise<string>((done) => {
			let answer = '';
			const socket = connect(port, '127.0.0.1', () => socket.write(text));
			socket.on('data', (chunk) => (answer += String(chunk)));
			socket.on('close', () => {
				done(answer);
			});
		});
	expect(await send('NONSENSE\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 .*nosniff/s);
	expect(await send(`GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(9000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 .*nosniff/s);
});
