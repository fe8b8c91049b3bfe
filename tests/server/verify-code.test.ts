import { expect, it } from 'vitest';
import { verifyCode } from '#lib/server/verify-code.ts';

it('a code is eight digits of the release and eight of release and address together (checked with sha256sum)', () => {
	// sha256sum of 64 times the letter c, followed by /areas/01D/board-paper
	expect(verifyCode('c'.repeat(64), '/areas/01D/board-paper')).toBe('cccccccc447a74d0');
});

it('another address or another release has another code', () => {
	const code = verifyCode('a'.repeat(64), '/areas/01D/board-paper');
	expect(verifyCode('a'.repeat(64), '/areas/01G/board-paper')).not.toBe(code);
	expect(verifyCode('b'.repeat(64), '/areas/01D/board-paper').slice(8)).not.toBe(code.slice(8));
});
