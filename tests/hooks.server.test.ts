import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { handle, handleError } from '../src/hooks.server.ts';

const empty = mkdtempSync(join(tmpdir(), 'ccg-lens-hooks-'));
mkdirSync(join(empty, '2026-01-01'));
writeFileSync(join(empty, '2026-01-01', 'manifest.json'), '{"half":');
process.env['RELEASES_DIR'] = empty;

const answer = async (address: string): Promise<Response> => {
	const event = { url: new URL(address, 'http://lens.example'), locals: {} };
	return await handle({ event, resolve: () => new Response('page') } as never);
};

afterEach(() => vi.restoreAllMocks());

describe('handle', () => {
	it('answers fields of the weight form with 303 to the one w, keeping other parameters', async () => {
		const response = await answer('/?edition=2015-16&mental-health=9&prevention=2&sort=score');
		expect(response.status).toBe(303);
		expect(response.headers.get('location')).toBe('/?w=33933-332&edition=2015-16&sort=score');
	});

	it.each([
		['/areas/14l', '/areas/14L'],
		['/areas/e38000217?edition=2015-16', '/areas/E38000217?edition=2015-16'],
		['/areas/w2u3z/mental-health', '/areas/W2U3Z/mental-health'],
		['/api/v1/areas/14l', '/api/v1/areas/14L'],
		['/indicators/iapt-recovery-rate/14l', '/indicators/iapt-recovery-rate/14L']
	])('answers %s with 308 to capitals', async (small, capitals) => {
		const response = await answer(small);
		expect(response.status).toBe(308);
		expect(response.headers.get('location')).toBe(capitals);
	});

	it('says in words, without a path, that there are no figures where no release is valid', async () => {
		const refused = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const response = await answer('/');
		expect(response.status).toBe(503);
		expect(response.headers.get('retry-after')).toBe('30');
		expect(await response.text()).not.toContain(empty);
		expect(refused).toHaveBeenCalledOnce();
	});

	it('answers a release that is not held with 404', async () => {
		expect((await answer('/?release=1999-01-01')).status).toBe(404);
		expect((await answer('/?release=../..')).status).toBe(404);
	});
});

describe('handleError', () => {
	it('tells the reader a number and nothing of the error, and the log both', () => {
		const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const error = new Error('no such column: secret');
		const told = handleError({ error, status: 500, message: 'Internal Error', event: {} } as never) as { message: string };
		expect(told.message).not.toContain('secret');
		const [, id = ''] = /name ([0-9a-f-]{36})\.$/.exec(told.message) ?? [];
		expect(logged).toHaveBeenCalledWith(expect.stringContaining(id), error);
	});

	it('keeps the sentence of a page that is not there', () => {
		expect(handleError({ error: undefined, status: 404, message: 'Not Found', event: {} } as never)).toEqual({ message: 'Not Found' });
	});
});
