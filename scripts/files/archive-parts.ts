import type { Finding } from './finding.ts';

type Parts = ReadonlyMap<string, Uint8Array>;

/** What is never run or followed, by the names of its parts. */
const IGNORED: readonly { readonly path: RegExp; readonly says: string }[] = [
	{ path: /vbaProject\.bin$|\/macrosheets\//iu, says: 'The workbook has macros; they were not run.' },
	{ path: /\/externalLinks\/[^/]+\.xml$|\/connections\.xml$/iu, says: 'The workbook has links to other files; they were not followed.' },
	{ path: /\/(?:embeddings|activeX|ctrlProps)\//iu, says: 'The workbook has embedded objects; they were not opened.' }
];
const XML = /\.(?:xml|rels|vml)$/iu;
const DECLARATIONS = ['<!DOCTYPE', '<!ENTITY'].flatMap((word) => {
	const wide = Buffer.from(word, 'utf16le');
	return [Buffer.from(word), wide, Buffer.from(wide).swap16()];
});
/** The parts whose end is known, by which one that was cut short is seen. */
const ENDS: readonly { readonly path: RegExp; readonly root: string }[] = [
	{ path: /(?:^|\/)worksheets\/[^/]+\.xml$/iu, root: 'worksheet' },
	{ path: /(?:^|\/)sharedStrings\.xml$/iu, root: 'sst' },
	{ path: /(?:^|\/)workbook\.xml$/iu, root: 'workbook' },
	{ path: /(?:^|\/)styles\.xml$/iu, root: 'styleSheet' }
];

/** Whether XML text ends where its root element does. */
function isWhole(bytes: Uint8Array, root: string): boolean {
	const end = Buffer.from(bytes.subarray(-400)).toString('latin1').replaceAll('\u0000', '');
	return new RegExp(`(?:</(?:\\w+:)?${root}\\s*>|<(?:\\w+:)?${root}\\b[^<>]*/>)\\s*$`, 'u').test(end);
}

/** What must be said of the parts of a workbook: what refuses it, and macros, outside links and embedded objects. */
export function partFindings(file: string, parts: Parts): Finding[] {
	const spot = { file };
	const stop = (number: number, says: string): Finding => ({ case: number, reaction: 'STOP', says, spot });
	const xml = [...parts].filter(([name]) => XML.test(name));
	const declared = xml.filter(([, bytes]) =>
		DECLARATIONS.some((word) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(word))
	);
	const cut = xml.filter(([name, bytes]) => ENDS.some(({ path, root }) => path.test(name) && !isWhole(bytes, root)));
	const ignored = IGNORED.flatMap(({ path, says }): Finding[] => {
		const count = [...parts.keys()].filter((name) => path.test(`/${name}`)).length;
		return count === 0 ? [] : [{ case: 8, reaction: 'WARN', says, count, spot }];
	});
	return [
		...declared.map(([name]) => stop(9, `“${name}” declares a document type or entities, which a workbook never needs.`)),
		...cut.map(([name]) => stop(5, `“${name}” is cut short.`)),
		...ignored
	];
}

/** Whether the parts are those of an .xlsx workbook, or what else they seem to be. */
export function workbookFault(parts: Parts): string | undefined {
	const names = [...parts.keys()].map((name) => name.toLowerCase());
	if (names.includes('meta-inf/manifest.xml') || names.includes('mimetype'))
		return 'This is an OpenDocument file. Save it as .xlsx or .csv.';
	if (names.some((name) => /workbook\.bin$/u.test(name))) return 'This is a binary workbook (.xlsb). Save it as .xlsx or .csv.';
	const isBook = names.includes('[content_types].xml') && names.some((name) => /workbook\.xml$/u.test(name));
	return isBook ? undefined : 'This is an archive, not a workbook. Unpack it first.';
}

/** The parts that are read: no macros, pictures, embedded objects or links to other files. */
export function readableParts(parts: Parts): [string, Uint8Array][] {
	return [...parts].filter(([name]) => XML.test(name) && !IGNORED.some(({ path }) => path.test(`/${name}`)));
}
