import { isVintage, type Vintage } from '#lib/domain/area.ts';
import { readCsv } from '../files/csv.ts';
import { cellOf, type Table } from '../files/table.ts';

/** A CCG, or a sub-ICB location, as a publisher lists it; `gss` is absent from the files of the Organisation Data Service. */
export interface PublishedCode {
	readonly gss?: string;
	readonly ods?: string;
	readonly name: string;
}

/** A published list: what kind of file it is, whose list it is where the file says so, and its rows. */
export interface PublishedCodes {
	readonly form: string;
	readonly map: Vintage | undefined;
	readonly rows: (day: string) => readonly PublishedCode[];
}

/** The columns of an organisation file of the Organisation Data Service (eccg.csv), which has no header; of 27, these are read. */
const ODS_COLUMNS = [
	'code',
	'name',
	'region',
	'office',
	'',
	'',
	'',
	'',
	'',
	'postcode',
	'opened',
	'closed',
	'',
	'kind',
	...Array<string>(13).fill('')
];

function table(file: string, bytes: Uint8Array, columns: Readonly<Record<string, readonly string[]>>, header?: readonly string[]): Table {
	const read = readCsv(file, bytes, { encoding: 'utf-8', delimiter: ',', columns, header });
	if (!read.table)
		throw new Error(
			read.findings
				.filter(({ reaction }) => reaction === 'STOP')
				.map(({ says, spot }) => `${file}${spot.line ? `, line ${spot.line}` : ''}: ${says}`)
				.join('\n')
		);
	return read.table;
}

/** The list that a year in two digits stands for: sub-ICB locations began in July 2022. */
function mapOf(year: string): Vintage | undefined {
	const map = `20${year}-${year === '22' ? '07' : '04'}`;
	return isVintage(map) ? map : undefined;
}

/** A "names and codes" table of the Office for National Statistics: CCG19CD, CCG19CDH, CCG19NM, or SICBL23CD and so on. */
function onsTable(file: string, bytes: Uint8Array, stem: string, year: string): PublishedCodes {
	const read = table(file, bytes, { gss: [`${stem}${year}CD`], ods: [`${stem}${year}CDH`], name: [`${stem}${year}NM`] });
	const rows = read.rows.map((row) => ({ gss: cellOf(read, row, 'gss'), ods: cellOf(read, row, 'ods'), name: cellOf(read, row, 'name') }));
	return { form: 'names and codes of the Office for National Statistics', map: mapOf(year), rows: () => rows };
}

/** An organisation file, of which the CCGs (kind C) that were open on a day are a list; hubs and closed ones are left out. */
function odsFile(file: string, bytes: Uint8Array): PublishedCodes {
	const columns = { code: ['code'], name: ['name'], opened: ['opened'], closed: ['closed'], kind: ['kind'] };
	const read = table(
		file,
		bytes,
		columns,
		ODS_COLUMNS.map((name, i) => name || `unused ${i + 1}`)
	);
	return {
		form: 'organisation file of the Organisation Data Service',
		map: undefined,
		rows: (day) => {
			const plain = day.replaceAll('-', '');
			return read.rows
				.filter((row) => cellOf(read, row, 'kind') === 'C' && cellOf(read, row, 'opened') <= plain)
				.filter((row) => cellOf(read, row, 'closed') === '' || cellOf(read, row, 'closed') > plain)
				.map((row) => ({ ods: cellOf(read, row, 'code'), name: cellOf(read, row, 'name') }));
		}
	};
}

/** A list of CCGs as its publisher issues it, known by its columns; throws a sentence where it is none of the forms known. */
export function publishedCodes(file: string, bytes: Uint8Array): PublishedCodes {
	const [first = ''] = new TextDecoder()
		.decode(bytes.subarray(0, 4096))
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/, 1);
	const [, stem, year] = /\b(CCG|SICBL)(\d\d)CD\b/i.exec(first) ?? [];
	if (stem !== undefined && year !== undefined) return onsTable(file, bytes, stem.toUpperCase(), year);
	if (/^"?[0-9A-Z]{3,5}"?,/.test(first) && first.split('","').length === ODS_COLUMNS.length) return odsFile(file, bytes);
	throw new Error(
		`${file} is no list of CCGs: neither columns such as CCG21CD, CCG21CDH and CCG21NM, nor the 27 columns of an organisation file (eccg.csv).`
	);
}
