import { describe, expect, it } from 'vitest';
import { environmentFrom } from '#lib/server/environment.ts';

describe('environmentFrom', () => {
	it('has a default for everything but the public address', () => {
		expect(environmentFrom({})).toEqual({ RELEASES_DIR: './releases', HOST: '0.0.0.0', PORT: 3000 });
	});

	it('reads each variable, and leaves others alone', () => {
		const read = environmentFrom({ RELEASES_DIR: '/srv', HOST: '::1', PORT: '8080', ORIGIN: 'https://lens.example', HOME: '/root' });
		expect(read).toEqual({ RELEASES_DIR: '/srv', HOST: '::1', PORT: 8080, ORIGIN: 'https://lens.example' });
	});

	it.each([
		['PORT', '80a'],
		['PORT', '65536'],
		['PORT', ''],
		['RELEASES_DIR', ''],
		['ORIGIN', 'lens.example'],
		['ORIGIN', 'ftp://lens.example']
	])('refuses %s=%s by name', (name, text) => {
		expect(() => environmentFrom({ [name]: text })).toThrow(name);
	});
});
