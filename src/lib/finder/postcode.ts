import { fix, parse } from 'postcode';

/** What a text is as a postcode: its district alone; the rest of it is forgotten here. `undefined` where it is no postcode. */
export type PostcodeReading = { readonly district: string } | { readonly special: 'forces' | 'girobank' } | undefined;

/** A district by itself, or with one or two characters of what follows: "LS1", "LS1 4", "sw1a 0a". */
const BEGUN = /^([A-Z]{1,2}[0-9][0-9A-Z]?)(?: [0-9][A-Z]?)?$/;

/** The postcode district in what a reader typed, in any spacing and case, a letter O for a nought forgiven. */
export function readPostcode(typed: string): PostcodeReading {
	const text = typed.normalize('NFKC').trim().toUpperCase().replace(/\s+/g, ' ');
	if (text.length > 10 || !/[0-9]/.test(text)) return undefined;
	if (/^BFPO ?\d{1,4}$/.test(text)) return { special: 'forces' };
	if (text.replace(' ', '') === 'GIR0AA') return { special: 'girobank' };
	const full = parse(fix(text));
	if (full.valid) return full.area === 'BF' ? { special: 'forces' } : { district: full.outcode };
	const begun = BEGUN.exec(text) ?? BEGUN.exec(text.replace(/^([A-Z]{1,2})O/, '$10'));
	return begun ? { district: begun[1]! } : undefined;
}
