import { containerOf } from './container.ts';
import type { Finding } from './finding.ts';
import { CONTROL } from './text-faults.ts';

/** A file as text; no text where it must be refused. */
export interface Decoded {
	readonly text?: string;
	readonly findings: readonly Finding[];
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
 * file, a web page, another container, bytes of another encoding and control characters are refused by a finding.
 */
export function decode(file: string, bytes: Uint8Array, declared: string): Decoded {
	const stop = (number: number, says: string, line?: number): Decoded => ({
		findings: [{ case: number, reaction: 'STOP', says, spot: { file, ...(line === undefined ? {} : { line }) } }]
	});
	const container = containerOf(bytes);
	if (container.kind === 'refused') return stop(container.case, container.says);
	if (container.kind === 'archive') return stop(3, 'This is a workbook or an archive, not a CSV file. Save the sheet as CSV.');
	if (container.kind === 'compound') return stop(3, 'This is an old or protected workbook, not a CSV file. Save the sheet as CSV.');
	const { label, mark } = decoderOf(bytes, declared);
	const text = strictly(bytes, label);
	if (text === undefined) return stop(15, `The bytes are not ${label}. Save the file as ${declared}.`);
	const control = CONTROL.exec(text);
	if (control) return stop(22, 'There is a NUL or control character in the file.', lineOf(text, control.index));
	return { text, findings: mark ? [{ ...mark, reaction: 'MAP', spot: { file, line: 1 } }] : [] };
}
