import { verifyCode } from '#lib/server/verify-code.ts';
import { readAddress } from '#lib/url/verify-link.ts';

/** A release that a code may be of. */
export interface Candidate {
	readonly id: string;
	/** YYYY-MM-DD */
	readonly date: string;
	readonly sha256: string;
}

/** What a printed code says of a release and an address. */
export type Checked =
	/** Release and address are those that the code was made from. */
	| { readonly outcome: 'right'; readonly release: Candidate; readonly address: string }
	/** The code is of the release; no address, or none of this site, was given to check with it. */
	| { readonly outcome: 'release-only'; readonly release: Candidate; readonly wrongAddress: boolean }
	/** The code is of the release and of another address. */
	| { readonly outcome: 'other-address'; readonly release: Candidate; readonly address: string }
	/** No release held here begins as the code does. */
	| { readonly outcome: 'unknown' };

/** A code as it was typed from paper, without blanks and hyphens and in small letters; `undefined` where that is not sixteen hexadecimal digits. */
export function readCode(text: string): string | undefined {
	const code = text.replace(/[\s-]/g, '').toLowerCase();
	return /^[0-9a-f]{16}$/.test(code) ? code : undefined;
}

/** Whether a code matches one of the releases, and the address that it was printed with. */
export function checked(code: string, of: string | null, releases: readonly Candidate[]): Checked {
	const found = releases.filter(({ sha256 }) => code.startsWith(sha256.slice(0, 8)));
	const [first] = found;
	if (!first) return { outcome: 'unknown' };
	const address = of === null ? undefined : readAddress(of);
	if (address === undefined) return { outcome: 'release-only', release: first, wrongAddress: of !== null };
	const right = found.find(({ sha256 }) => verifyCode(sha256, address) === code);
	return right ? { outcome: 'right', release: right, address } : { outcome: 'other-address', release: first, address };
}
