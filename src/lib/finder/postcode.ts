import { fix, parse } from 'postcode';

/** What a text is as a postcode: its district alone; the rest of it is forgotten here. `undefined` where it is no postcode. */
export type PostcodeReading = { readonly district: string } | { readonly special: 'forces' | 'girobank' } | undefined;

/** How postcodes that are none of a place are named. */
export const SPECIAL_WORDS = { forces: 'BFPO', girobank: 'GIR 0AA' } as const;

/** A district by itself, or with one or two characters of what follows: "LS1", "LS1 4", "sw1a 0a". */
const BEGUN = /^([A-Z]{1,2}[0-9][0-9A-Z]?)(?: [0-9][A-Z]?)?$/;

/** The postcode district in what a reader typed, in any spacing and case, a letter O for a nought forgiven. */
export function readPostcode(typed: string): PostcodeReading {
	const text = typed.normalize('NFKC').trim().toUpperCase().replace(/\s+/g, ' ');
	if (/^BFPO( ?[0-9]{1,4})?$/.test(text)) return { special: 'forces' };
	if (text.length > 10 || !/[0-9]/.test(text)) return undefined;
	if (text.replace(' ', '') === 'GIR0AA') return { special: 'girobank' };
	const full = parse(fix(text));
	if (full.valid) return full.area === 'BF' ? { special: 'forces' } : { district: full.outcode };
	const begun = BEGUN.exec(text) ?? BEGUN.exec(text.replace(/^([A-Z]{1,2})O/, '$10'));
	return begun ? { district: begun[1]! } : undefined;
}

/** What of a text may leave the browser or stand in an address: of a postcode the district, anything else as it is. */
export function sayable(typed: string): string {
	const reading = readPostcode(typed);
	if (!reading) return typed;
	return 'district' in reading ? reading.district : SPECIAL_WORDS[reading.special];
}
