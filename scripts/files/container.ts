/** What a file is by its first bytes, whatever its name. */
export type Container =
	| { readonly kind: 'text' | 'archive' | 'compound' }
	/** What must be refused, with the number of the case and a sentence. */
	| { readonly kind: 'refused'; readonly case: number; readonly says: string };

const LATIN = new TextDecoder('latin1');
const ENOUGH = 4096;

const OTHERS: readonly { readonly begins: string; readonly what: string }[] = [
	{ begins: '%PDF', what: 'a PDF' },
	{ begins: '\u001f\u008b', what: 'a compressed file: unpack it first' },
	{ begins: 'Rar!', what: 'an archive: unpack it first' },
	{ begins: '7z\u00bc\u00af', what: 'an archive: unpack it first' },
	{ begins: 'PK\u0005\u0006', what: 'an empty archive' },
	{ begins: '\u0089PNG', what: 'a picture' },
	{ begins: '{\\rtf', what: 'a text document' }
];

/** The first characters, by the file's own mark where it is UTF-16. */
function beginningOf(bytes: Uint8Array): string {
	const first = bytes.subarray(0, ENOUGH);
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(first);
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(first);
	return LATIN.decode(first).replace(/^\u00ef\u00bb\u00bf/, '');
}

function isAllSpace(bytes: Uint8Array): boolean {
	const text = beginningOf(bytes);
	if (!/^[\s\u0000]*$/u.test(text) || /\u0000/u.test(text)) return false;
	return bytes.length <= ENOUGH || bytes.subarray(ENOUGH).every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));
}

function ofMarkup(begins: string): Container | undefined {
	const text = begins.replace(/^(?:\s|<!--[\s\S]*?-->)+/u, '');
	if (!/^<[!?a-z]/iu.test(text)) return undefined;
	if (/^<\?xml/iu.test(text) && !/<!doctype html|<html/iu.test(text)) {
		return { kind: 'refused', case: 3, says: 'This is an XML file. Save it as .xlsx or .csv.' };
	}
	const title = /<title[^>]*>([^<]*)/iu.exec(text)?.[1]?.trim();
	const says = title ? `This is a web page, not data: “${title.slice(0, 200)}”.` : 'This is a web page, not data.';
	return { kind: 'refused', case: 2, says };
}

/** What a file is, decided by its first bytes: text, a zip archive (.xlsx), a compound file (.xls), or what it must be refused as. */
export function containerOf(bytes: Uint8Array): Container {
	if (isAllSpace(bytes)) return { kind: 'refused', case: 1, says: 'The file is empty.' };
	const begins = beginningOf(bytes);
	if (begins.startsWith('PK\u0003\u0004')) return { kind: 'archive' };
	if (begins.startsWith('\u00d0\u00cf\u0011\u00e0')) return { kind: 'compound' };
	const other = OTHERS.find((known) => begins.startsWith(known.begins));
	if (other) return { kind: 'refused', case: 3, says: `This is ${other.what}.` };
	return ofMarkup(begins) ?? { kind: 'text' };
}
