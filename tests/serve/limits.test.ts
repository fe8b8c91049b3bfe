import { expect, it } from 'vitest';
import { LONGEST_PATH, LONGEST_QUERY, refusalOf } from '../../src/serve/limits.ts';

const ask = (url: string, method = 'GET', headers = {}) => refusalOf({ method, url, headers })?.status;

it('refusalOf lets GET and HEAD through, and refuses every other method with what is allowed', () => {
	expect(ask('/')).toBeUndefined();
	expect(ask('/', 'HEAD')).toBeUndefined();
	for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'BREW']) {
		expect(refusalOf({ method, url: '/', headers: {} })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
	}
});

it('refusalOf refuses a query of one character more than it may have', () => {
	expect(ask(`/?${'a'.repeat(LONGEST_QUERY - 1)}`)).toBeUndefined();
	expect(ask(`/?${'a'.repeat(LONGEST_QUERY)}`)).toBeUndefined();
	expect(ask(`/?${'a'.repeat(LONGEST_QUERY + 1)}`)).toBe(414);
	expect(ask(`/?${'?'.repeat(LONGEST_QUERY + 1)}`)).toBe(414);
});

it('refusalOf refuses a path of one character more than it may have', () => {
	expect(ask(`/${'a'.repeat(LONGEST_PATH - 1)}`)).toBeUndefined();
	expect(ask(`/${'a'.repeat(LONGEST_PATH)}`)).toBe(414);
});

it('refusalOf refuses a body, whether its length is told or not', () => {
	expect(ask('/', 'GET', { 'content-length': '0' })).toBeUndefined();
	expect(ask('/', 'GET', { 'content-length': '1' })).toBe(400);
	expect(ask('/', 'GET', { 'transfer-encoding': 'chunked' })).toBe(400);
});

it('refusalOf refuses the address of another site, which a proxy would be asked for', () => {
	expect(ask('http://elsewhere.example/')).toBe(400);
	expect(ask('')).toBe(400);
});
