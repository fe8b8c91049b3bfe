import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LIMITS, openArchive } from '../../../scripts/files/archive.ts';

const MEGABYTE = 1024 * 1024;
const faultOf = async (bytes: Uint8Array) => {
	const archive = await openArchive(bytes);
	return 'fault' in archive ? `${archive.case}: ${archive.fault}` : [...archive.parts.keys()];
};
const zip = (files: Zippable) => zipSync(files, { level: 9 });
/** Letters that hardly shrink, the same each time. */
const noise = (size: number) => {
	let state = 1;
	return Uint8Array.from({ length: size }, () => (state = (state * 48271) % 2147483647) & 0xff);
};
/** The archive with a name changed in both of its directories, for names that the library would not write. */
const renamed = (bytes: Uint8Array, from: string, to: string) =>
	new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));

describe('an archive', { timeout: 30_000 }, () => {
	it('gives its parts by name, but for folders', async () => {
		const archive = await openArchive(zip({ 'a.xml': strToU8('<a/>'), 'xl/': new Uint8Array(), 'xl/b.xml': strToU8('<b/>') }));
		expect('parts' in archive && [...archive.parts].map(([name, part]) => [name, Buffer.from(part).toString()])).toEqual([
			['a.xml', '<a/>'],
			['xl/b.xml', '<b/>']
		]);
	});
	it('that was cut short or damaged is refused (5)', async () => {
		const whole = zip({ 'a.xml': noise(3000) });
		expect(await faultOf(whole.subarray(0, 2000))).toBe('5: The archive is cut short or damaged.');
		const flipped = Uint8Array.from(whole, (byte, i) => (i === 500 ? byte ^ 1 : byte));
		expect(await faultOf(flipped)).toMatch(/^5: /);
		const stored = zipSync({ 'a.xml': noise(3000) }, { level: 0 });
		expect(await faultOf(Uint8Array.from(stored, (byte, i) => (i === 500 ? byte ^ 1 : byte)))).toBe('5: “a.xml” was damaged on its way.');
	});
	it('may have a thousand parts of 64 MB, 256 MB in all, and grow a hundred times', () => {
		expect(LIMITS).toEqual({ parts: 1000, part: 64 * MEGABYTE, inAll: 256 * MEGABYTE, times: 100 });
	});
	it.each([
		['with too large a part', { a: noise(2 * MEGABYTE) }, { part: MEGABYTE }, 'has a part of more than 1 MB'],
		['that is too large in all', { a: noise(MEGABYTE), b: noise(MEGABYTE) }, { inAll: 1.5 * MEGABYTE }, 'has more than 1.5 MB in all'],
		['with a part that grows a thousand times', { a: new Uint8Array(MEGABYTE) }, {}, 'has a part that grows more than 100 times'],
		['with too many parts', { a: noise(1), b: noise(1) }, { parts: 1 }, 'has more than 1 parts']
	])('%s is refused (6)', async (_, files, limits, says) => {
		const archive = await openArchive(zip(files), { ...LIMITS, ...limits });
		expect(archive).toEqual({ case: 6, fault: `The archive ${says}: it may be made to fill the memory.` });
	});
	it('is refused by what comes out of it, not by what it announces (6)', async () => {
		const bytes = Buffer.from(zip({ a: new Uint8Array(MEGABYTE) }));
		bytes.writeUInt32LE(10, bytes.lastIndexOf('PK\u0001\u0002') + 24);
		expect(await faultOf(bytes)).toBe('5: The archive is cut short or damaged.');
	});
	it('with an archive in it is refused (6)', async () => {
		expect(await faultOf(zip({ 'a.bin': zip({ b: strToU8('b') }) }))).toBe('6: The archive has another archive in it.');
	});
	it.each([
		['../../x.xml', 'invalid relative path'],
		['/tmpp/x.xml', 'absolute path'],
		['C:/xxxx.xml', 'absolute path']
	])('with a path out of its folder is refused, %s (7)', async (path, says) => {
		const fault = await faultOf(renamed(zip({ 'abcdefg.xml': strToU8('<a/>') }), 'abcdefg.xml', path.padEnd(11, 'x')));
		expect(fault).toContain('7: The archive has a part with a path out of its folder');
		expect(fault).toContain(says);
	});
	it('with a name twice, whatever its case, is refused (7)', async () => {
		expect(await faultOf(zip({ 'a.xml': strToU8('1'), 'A.xml': strToU8('2') }))).toBe('7: The archive has two parts called “A.xml”.');
	});
	it('with a link is refused (7)', async () => {
		expect(await faultOf(zip({ a: [strToU8('x'), { os: 3, attrs: 0o120777 << 16 }] }))).toBe('7: “a” is a link.');
	});
	it('with a password is refused (4)', async () => {
		const bytes = Buffer.from(zip({ a: strToU8('x') }));
		bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\u0001\u0002') + 8);
		expect(await faultOf(bytes)).toBe('4: The archive is protected by a password.');
	});
});
