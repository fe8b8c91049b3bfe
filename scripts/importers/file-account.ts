import { columnsOf } from './table-columns.ts';
import type { Importer } from './contract.ts';
import type { Opened } from './open-tables.ts';

/** A column that is read: our name, the publisher's, and whether that is an alias and not the name first declared. */
export interface ReadColumn {
	readonly name: string;
	readonly as: string;
	readonly alias: boolean;
}

/** A table of a file as it was found. */
export interface FoundTable {
	readonly sheet?: string;
	readonly headerRow?: number;
	readonly columns: readonly ReadColumn[];
	readonly ignored: readonly string[];
}

/** What a file was taken for. */
export interface FileAccount {
	readonly recognised: string;
	readonly encoding?: string;
	readonly tables: readonly FoundTable[];
}

const BEGINNINGS: readonly { readonly bytes: readonly number[]; readonly is: string }[] = [
	{ bytes: [0x50, 0x4b], is: 'workbook or archive (zip)' },
	{ bytes: [0xd0, 0xcf, 0x11, 0xe0], is: 'old binary workbook, or one with a password' },
	{ bytes: [0x25, 0x50, 0x44, 0x46], is: 'PDF' },
	{ bytes: [0x1f, 0x8b], is: 'compressed file (gzip)' }
];

function recognised(bytes: Uint8Array): string {
	const known = BEGINNINGS.find((beginning) => beginning.bytes.every((byte, i) => bytes[i] === byte));
	if (known) return known.is;
	if (bytes.length === 0) return 'nothing';
	return /^[\s\u00ef\u00bb\u00bf]*</.test(Buffer.from(bytes.subarray(0, 512)).toString('latin1')) ? 'web page' : 'text';
}

function encodingOf(bytes: Uint8Array, declared: string): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return bytes[0] === 0xef && bytes[1] === 0xbb ? 'utf-8' : declared;
}

const folded = (name: string): string => name.trim().replace(/\s+/gu, ' ').toLowerCase();

/** What a file was taken for by its first bytes, how it was decoded, and which columns of its tables are read and which are not. */
export function accountOf(importer: Importer, bytes: Uint8Array, { tables, layout }: Opened): FileAccount {
	const is = recognised(bytes);
	const found = tables.map((table): FoundTable => {
		const columns = [...columnsOf(importer, table)].map(([name, [first = name]]): ReadColumn => {
			const as = table.header[table.column(name)] ?? name;
			return { name, as, alias: folded(as) !== folded(first) };
		});
		const { sheet, headerLine } = table;
		return {
			...(sheet === undefined ? {} : { sheet }),
			...(headerLine === undefined ? {} : { headerRow: headerLine }),
			columns,
			ignored: table.header.filter((name) => name !== '' && !columns.some(({ as }) => as === name))
		};
	});
	const encoding = encodingOf(bytes, layout?.encoding ?? importer.declares.encoding);
	return { recognised: is, ...(is === 'text' ? { encoding } : {}), tables: found };
}
