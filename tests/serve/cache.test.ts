import { createServer, request as ask, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { answersKept } from '../../src/serve/cache.ts';
import { LARGEST_COLLECTED } from '../../src/serve/collect.ts';
import type { Handler } from '../../src/serve/front.ts';

const closers: (() => void)[] = [];
afterEach(() => {
	for (const close of closers.splice(0)) close();
});

async function listen(handler: Handler, version = () => Promise.resolve('one')): Promise<number> {
	const answered = answersKept(version);
	const server = createServer((request, response) => {
		answered(request, response, () => handler(request, response, () => undefined)).catch(() => response.destroy());
	});
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

/** Counts how often it was run, and says so in the page. */
function counting(head: Record<string, string> = {}): { handler: Handler; runs: () => number } {
	let runs = 0;
	return {
		handler: (_, response) => {
			runs += 1;
			response.writeHead(200, { 'content-type': 'text/html', ...head });
			response.write('<p>England</p>'.repeat(200));
			response.end(`<p>${runs}</p>`);
		},
		runs: () => runs
	};
}

const BR = { headers: { 'accept-encoding': 'br' } };

it('an address is answered once and kept, by encoding', async () => {
	const { handler, runs } = counting();
	const port = await listen(handler);
	const first = await fetchRaw(port, '/', BR);
	const second = await fetchRaw(port, '/', BR);
	expect(second.body).toEqual(first.body);
	expect(second.headers['etag']).toBe(first.headers['etag']);
	expect(runs()).toBe(1);
	expect((await fetchRaw(port, '/')).body.toString()).toContain('<p>2</p>');
});

it('readers who ask for the same at the same time wait for one run of the app', async () => {
	const { handler, runs } = counting();
	const port = await listen((request, response, next) => setTimeout(() => handler(request, response, next), 50));
	const answers = await Promise.all(Array.from({ length: 20 }, () => fetchRaw(port, '/areas', BR)));
	expect(new Set(answers.map(({ body }) => brotliDecompressSync(body).toString())).size).toBe(1);
	expect(runs()).toBe(1);
});

it('another release is another answer', async () => {
	const { handler, runs } = counting();
	let version = 'one';
	const port = await listen(handler, () => Promise.resolve(version));
	await fetchRaw(port, '/');
	version = 'two';
	await fetchRaw(port, '/');
	expect(runs()).toBe(2);
});

it('what a reader has already is answered 304 without a body, under its own encoding', async () => {
	const port = await listen(counting().handler);
	const { headers } = await fetchRaw(port, '/', BR);
	const again = await fetchRaw(port, '/', { headers: { ...BR.headers, 'if-none-match': headers.etag } });
	expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
	expect((await fetchRaw(port, '/', { headers: { 'if-none-match': headers.etag } })).status).toBe(200);
});

it('HEAD shares what GET made and sends its length without a body', async () => {
	const { handler, runs } = counting();
	const port = await listen(handler);
	const got = await fetchRaw(port, '/');
	const head = await fetchRaw(port, '/', { method: 'HEAD' });
	expect([head.status, head.body.length, head.headers['content-length']]).toEqual([200, 0, String(got.body.length)]);
	expect(runs()).toBe(1);
});

it.each([
	['errors', '/', { status: 404, head: {} }],
	['what says no-store', '/', { status: 200, head: { 'cache-control': 'no-store' } }],
	['the page of the moment', '/status', { status: 200, head: {} }],
	['what a reader typed', '/areas?q=Leeds', { status: 200, head: {} }]
])('%s is made anew each time', async (_, path, { status, head }) => {
	let runs = 0;
	const port = await listen((_, response) => {
		runs += 1;
		response.writeHead(status, { 'content-type': 'text/html', ...head }).end('words');
	});
	await fetchRaw(port, path);
	expect((await fetchRaw(port, path)).status).toBe(status);
	expect(runs).toBe(2);
});

it('an answer too large to keep is sent whole as it comes', async () => {
	const chunk = Buffer.alloc(1 << 20, 'x');
	const port = await listen((_, response) => {
		response.writeHead(200, { 'content-type': 'text/csv' });
		for (let sent = 0; sent <= LARGEST_COLLECTED; sent += chunk.length) response.write(chunk);
		response.end('end');
	});
	const { body } = await fetchRaw(port, '/all.csv', BR);
	expect(body.length).toBe(LARGEST_COLLECTED + chunk.length + 3);
	expect(body.subarray(-3).toString()).toBe('end');
});

it('a request for a part of a file goes to the app as it is', async () => {
	const port = await listen((request, response) => {
		response.writeHead(206, { 'content-range': 'bytes 0-1/9' }).end(String(request.headers.range));
	});
	expect((await fetchRaw(port, '/data.sqlite', { headers: { range: 'bytes=0-1' } })).body.toString()).toBe('bytes=0-1');
});
