import { describe, expect, it } from 'vitest';
import { verifyCode } from '#lib/server/verify-code.ts';
import { readAddress, verifyLink } from '#lib/url/verify-link.ts';
import { checked, readCode } from '../../../../src/routes/verify/[hash]/checked.ts';

const RELEASES = [
	{ id: '2026-11-21', date: '2026-11-21', sha256: 'ab'.repeat(32) },
	{ id: '2026-01-01', date: '2026-01-01', sha256: 'cd'.repeat(32) }
];
const PAPER = '/areas/15E/board-paper?w=33933-333&edition=2018-19';
const CODE = verifyCode(RELEASES[1]!.sha256, PAPER);

describe('a code from a printed paper', () => {
	it('is right for its own release, an older one too, and its own address', () => {
		expect(checked(CODE, PAPER, RELEASES)).toEqual({ outcome: 'right', release: RELEASES[1], address: PAPER });
	});
	it.each([
		['another address', '/areas/15E/board-paper'],
		['the same address with one digit changed', PAPER.replace('33933', '33943')],
		['the address with something after it', `${PAPER}&view=board`]
	])('is not right for %s', (_, address) => {
		expect(checked(CODE, address, RELEASES).outcome).toBe('other-address');
	});
	it('is not right with a digit of its second half changed', () => {
		const last = CODE.endsWith('0') ? '1' : '0';
		expect(checked(`${CODE.slice(0, -1)}${last}`, PAPER, RELEASES).outcome).toBe('other-address');
	});
	it('confirms the release alone without an address, or with one that leads elsewhere', () => {
		expect(checked(CODE, null, RELEASES)).toEqual({ outcome: 'release-only', release: RELEASES[1], wrongAddress: false });
		for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', 'areas', '/a b', `/${'a'.repeat(2000)}`])
			expect(checked(CODE, elsewhere, RELEASES)).toMatchObject({ outcome: 'release-only', wrongAddress: true });
	});
	it('is not known where no release held begins like it', () => {
		expect(checked('0123456789abcdef', PAPER, RELEASES)).toEqual({ outcome: 'unknown' });
		expect(checked(CODE, PAPER, [RELEASES[0]!])).toEqual({ outcome: 'unknown' });
	});
	it('may be typed with blanks, hyphens and capitals, and is nothing else than sixteen digits', () => {
		expect(readCode('ABCD-EF01 2345-6789')).toBe('abcdef0123456789');
		for (const wrong of ['abc', '0123456789abcdeg', '0123456789abcdef0', '']) expect(readCode(wrong)).toBeUndefined();
	});
});

describe('the link on a paper', () => {
	it('carries the address so that it comes back whole', () => {
		const link = verifyLink(CODE, PAPER);
		expect(link).toBe(`/verify/${CODE}?of=/areas/15E/board-paper%3Fw%3D33933-333%26edition%3D2018-19`);
		const url = new URL(link, 'http://lens.example');
		expect(readAddress(url.searchParams.get('of')!)).toBe(PAPER);
	});
});
