import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { mapFile } from '#lib/server/map-files.ts';
import { handleFetch } from '../../src/hooks.server.ts';

describe('a map that a page asks for while it is made', () => {
	const asked = async (address: string) =>
		await handleFetch({
			event: { url: new URL('http://lens.example/') },
			request: new Request(address),
			fetch: () => Promise.resolve(new Response('from outside'))
		} as never);

	it('is the file that readers get, without a request', async () => {
		for (const path of ['/maps/2021-04.topojson', '/maps/2015-04.hex.json']) {
			expect(await (await asked(`http://lens.example${path}`)).text()).toBe(readFileSync(`static${path}`, 'utf8'));
		}
	});

	it('is asked for outside where it is no map of this site', async () => {
		for (const address of ['http://lens.example/maps/1999-04.topojson', 'http://else.example/maps/2021-04.topojson']) {
			expect(await (await asked(address)).text()).toBe('from outside');
		}
		expect(await mapFile('/robots.txt')).toBeUndefined();
		expect(await mapFile('__proto__')).toBeUndefined();
	});
});
