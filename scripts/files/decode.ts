import type { Finding } from './finding.ts';

/** A file as text; no text where it must be refused. */
export interface Decoded {
	readonly text?: string;
	readonly findings: readonly Finding[];
}

const LATIN = new TextDecoder('latin1');
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/u;
const MOJIBAKE = /\u00c3[\u0080-\u00bf]|\u00e2\u20ac|\ufffd/u;

/** What a container that is no text begins with, and what to do about it. */
const CONTAINERS: readonly { readonly begins: string; readonly case: number; readonly says: string }[] = [
	{ begins: 'PK\u0003\u0004', case: 3, says: 'This is a workbook or an archive, not a CSV file. Save the sheet as CSV.' },
	{ begins: '\u00d0\u00cf\u0011\u00e0', case: 3, says: 'This is an old or protected workbook, not a CSV file. Save the sheet as CSV.' },
	{ begins: '%PDF', case: 3, says: 'This is a PDF, not a CSV file.' },
	{ begins: '\u001f\u008b', case: 3, says: 'This is a compressed file, not a CSV file. Unpack it first.' }
];

function webPage(begins: string): string | undefined {
	if (!/^\s*<(!doctype html|html|head|body|\?xml)/i.test(begins)) return undefined;
	const title = /<title[^>]*>([^<]*)/i.exec(begins)?.[1]?.trim();
	return title ? `This is a web page, not data: “${title.slice(0, 200)}”.` : 'This is a web page, not data.';
}

function refusalOf(bytes: Uint8Array): { case: number; says: string } | undefined {
	const begins = LATIN.decode(bytes.subarray(0, 4096));
	if (/^[\s\u00ef\u00bb\u00bf]*$/.test(begins) && bytes.length <= 4096) return { case: 1, says: 'The file is empty.' };
	const container = CONTAINERS.find((known) => begins.startsWith(known.begins));
	if (container) return container;
	const page = webPage(begins.replace(/^\u00ef\u00bb\u00bf/, ''));
	return page ? { case: 2, says: page } : undefined;
}

function decoderOf(bytes: Uint8Array, declared: string): { label: string; mark?: { case: number; says: string } } {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return { label: 'utf-16le', mark: { case: 14, says: 'UTF-16 was read by its mark.' } };
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return { label: 'utf-16be', mark: { case: 14, says: 'UTF-16 was read by its mark.' } };
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
		return { label: 'utf-8', mark: { case: 13, says: 'The byte order mark was removed.' } };
	}
	return { label: declared };
}

/** The text in strict decoding; `undefined` where the bytes are not of the encoding. */
function strictly(bytes: Uint8Array, label: string): string | undefined {
	try {
		return new TextDecoder(label, { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}

function lineOf(text: string, index: number): number {
	return text.slice(0, index).split(/\r\n|\r|\n/).length;
}

/**
 * The text of a file in the encoding that its source declares, strictly: a byte order mark is obeyed and removed; an empty
 * file, a web page, another container, bytes of another encoding, control characters and mojibake are refused by a finding.
 */
export function decode(file: string, bytes: Uint8Array, declared: string): Decoded {
	const stop = (number: number, says: string, line?: number): Decoded => ({
		findings: [{ case: number, reaction: 'STOP', says, spot: { file, ...(line === undefined ? {} : { line }) } }]
	});
	const refusal = refusalOf(bytes);
	if (refusal) return stop(refusal.case, refusal.says);
	const { label, mark } = decoderOf(bytes, declared);
	const text = strictly(bytes, label);
	if (text === undefined) return stop(15, `The bytes are not ${label}. Save the file as ${declared}.`);
	const control = CONTROL.exec(text);
	if (control) return stop(22, 'There is a NUL or control character in the file.', lineOf(text, control.index));
	const mojibake = MOJIBAKE.exec(text);
	if (mojibake) return stop(16, 'Letters were damaged by reading the file in a wrong encoding.', lineOf(text, mojibake.index));
	return { text, findings: mark ? [{ ...mark, reaction: 'MAP', spot: { file, line: 1 } }] : [] };
}
