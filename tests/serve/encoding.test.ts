import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { encoded, encodingFor, isCompressible } from '../../src/serve/encoding.ts';

it.each([
	['gzip, deflate, br, zstd', 'br'],
	['gzip;q=1.0, br;q=0', 'gzip'],
	['BR', 'br'],
	['br;q=0.000, gzip;q=0', 'identity'],
	['deflate', 'identity'],
	[undefined, 'identity']
])('encodingFor(%s) is %s (RFC 9110, section 12.5.3)', (accepted, encoding) => {
	expect(encodingFor(accepted)).toBe(encoding);
});

it('isCompressible is for texts of a kilobyte or more', () => {
	expect(isCompressible('text/html; charset=utf-8', 1024)).toBe(true);
	expect(isCompressible('application/problem+json', 5000)).toBe(true);
	expect(isCompressible('image/svg+xml', 5000)).toBe(true);
	expect(isCompressible('image/png', 5000)).toBe(false);
	expect(isCompressible('text/html', 1023)).toBe(false);
});

it('encoded gives back what was put in', async () => {
	const body = Buffer.from('England '.repeat(1000));
	expect(brotliDecompressSync(await encoded(body, 'br'))).toEqual(body);
	expect(gunzipSync(await encoded(body, 'gzip'))).toEqual(body);
	expect(await encoded(body, 'identity')).toBe(body);
});
