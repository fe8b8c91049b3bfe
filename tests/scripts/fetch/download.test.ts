import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { download } from '../../../scripts/fetch/download.ts';
import { FetchRefusal } from '../../../scripts/fetch/rules.ts';
import { serve, type LocalSite } from './server.ts';

const DAY = 'Sat, 21 Nov 2026 10:00:00 GMT';

const answers: Record<string, RequestListener> = {
	'/whole': (_, response) => response.setHeader('date', DAY).end('a,b\n1,2\n'),
	'/missing': (_, response) => response.writeHead(404).end('no'),
	'/broken': (_, response) => response.writeHead(500).end('no'),
	'/off': (_, response) => response.writeHead(302, { location: 'http://other.example/whole' }).end(),
	'/scheme': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
	'/on': (_, response) => response.writeHead(307, { location: '/whole' }).end(),
	'/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
	'/large': (_, response) => response.setHeader('content-length', 5000).end('x'.repeat(5000)),
	'/endless': (_, response) => {
		const more = (): void => {
			while (!response.destroyed && response.write('x'.repeat(1000)));
			if (!response.destroyed) response.once('drain', more);
		};
		more();
	},
	'/silent': () => undefined,
	'/slow': (_, response) => void response.writeHead(200, { 'content-length': 10 }).write('x'),
	'/half': (_, response) => response.writeHead(200, { 'content-length': 1000 }).write('half', () => response.destroy()),
	'/half-chunked': (_, response) => response.writeHead(200).write('half', () => response.destroy()),
	'/packed': (_, response) => response.setHeader('content-encoding', 'gzip').end(gzipSync('a,b\n'))
};

let site: LocalSite;
beforeAll(async () => {
	site = await serve((request, response) => answers[request.url ?? '']?.(request, response));
});
afterAll(async () => {
	site.server.closeAllConnections();
	site.server.close();
	await once(site.server, 'close');
});

const from = async (path: string, limits: object = {}) => download(site.origin + path, { ...site.rules, ...limits });

it('brings a whole answer with the day on the publisher’s clock', async () => {
	const { bytes, day, from: address } = await from('/whole');
	expect(Buffer.from(bytes).toString()).toBe('a,b\n1,2\n');
	expect({ day, address }).toEqual({ day: '2026-11-21', address: `${site.origin}/whole` });
});

it('follows a redirect to a listed host', async () => {
	expect((await from('/on')).from).toBe(`${site.origin}/whole`);
});

it.each([
	['/missing', {}, 'answered 404'],
	['/broken', {}, 'answered 500'],
	['/off', {}, 'other.example is not among the hosts'],
	['/scheme', {}, 'Only http:'],
	['/round', {}, 'more than 5 times'],
	['/large', { mostBytes: 4999 }, 'larger than'],
	['/endless', { mostBytes: 100_000 }, 'larger than'],
	['/silent', { mostSeconds: 0.2 }, 'took longer than 0.2 seconds'],
	['/slow', { mostSeconds: 0.2 }, 'took longer than 0.2 seconds'],
	['/half', {}, 'cut short'],
	['/half-chunked', {}, 'cut short'],
	['/packed', {}, 'packed (gzip)']
])('refuses %s', async (path, limits, why) => {
	await expect(from(path, limits)).rejects.toThrow(FetchRefusal);
	await expect(from(path, limits)).rejects.toThrow(why);
});

it('asks no more than once', async () => {
	let asked = 0;
	const failing = await serve((_, response) => {
		asked += 1;
		response.writeHead(503).end();
	});
	await expect(download(failing.origin, failing.rules)).rejects.toThrow('answered 503');
	failing.server.close();
	expect(asked).toBe(1);
});

it('says that nobody answers', async () => {
	const gone = await serve((_, response) => response.end());
	gone.server.close();
	await once(gone.server, 'close');
	await expect(download(gone.origin, gone.rules)).rejects.toThrow('cannot be reached');
});
