import { createHash } from 'node:crypto';

const DIGITS = 8;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * The code on a printed paper, sixteen hexadecimal digits: eight of the release's SHA-256, and eight of the SHA-256 of that hash and the
 * paper's canonical address (a path of this site with its query).
 */
export function verifyCode(release: string, address: string): string {
	return `${release.slice(0, DIGITS)}${sha256(`${release}${address}`).slice(0, DIGITS)}`;
}
