import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isPublicAddress } from '../../../scripts/fetch/public-address.ts';
import { request } from '../../../scripts/fetch/request.ts';
import { serve, type LocalSite } from './server.ts';

let site: LocalSite;
let asked = 0;

beforeAll(async () => {
	site = await serve((_, response) => {
		asked += 1;
		response.end('ok');
	});
});
afterAll(async () => {
	site.server.close();
	await once(site.server, 'close');
});

const never = (): AbortSignal => new AbortController().signal;

it('reaches a host whose address the rules reach', async () => {
	const response = await request(new URL(site.origin), site.rules, never());
	expect(response.statusCode).toBe(200);
	response.destroy();
});

it('does not reach a name that stands for a private address, even though the name is listed', async () => {
	const before = asked;
	const url = new URL(site.origin.replace('127.0.0.1', 'localhost'));
	await expect(request(url, { ...site.rules, reaches: isPublicAddress }, never())).rejects.toThrow('which is not public');
	expect(asked).toBe(before);
});

it('does not reach a private address that is written out', async () => {
	const before = asked;
	const isRefused = async (): Promise<unknown> => request(new URL(site.origin), { ...site.rules, reaches: isPublicAddress }, never());
	await expect(isRefused()).rejects.toThrow('127.0.0.1 is not a public address');
	expect(asked).toBe(before);
});

it('says that a name is nobody’s', async () => {
	await expect(request(new URL('http://nobody.invalid/'), site.rules, never())).rejects.toThrow('nobody.invalid');
});
