import { createServer, get } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { drain } from '../../src/serve/drain.ts';

/** A server whose one answer waits, with a request under way; `finish` lets the answer go. */
async function busyServer() {
	let finish = (): void => undefined;
	let arrived = (): void => undefined;
	const underWay = new Promise<void>((done) => (arrived = done));
	const server = createServer((_, response) => {
		finish = () => response.end('whole');
		arrived();
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const answer = new Promise<string>((done) => {
		const asked = get({ port: (server.address() as AddressInfo).port, host: '127.0.0.1' }, (response) => {
			response.on('data', (chunk) => {
				done(String(chunk));
			});
		});
		asked.on('error', () => {
			done('cut off');
		});
	});
	await underWay;
	return { server, answer, finish: () => finish() };
}

it('drain lets a request that is under way end', async () => {
	const { server, answer, finish } = await busyServer();
	const drained = drain(server, 30_000);
	expect(server.listening).toBe(false);
	finish();
	expect(await answer).toBe('whole');
	await drained;
});

it('drain cuts a request off that does not end in the time allowed', async () => {
	const { server, answer } = await busyServer();
	await drain(server, 20);
	expect(await answer).toBe('cut off');
});
