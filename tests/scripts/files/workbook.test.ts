import { CFB } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../scripts/files/workbook.ts';
import { bookOf, type Lines } from './book-of.ts';

interface Compound {
	FileIndex: { name: string; content: Uint8Array; size: number }[];
}
const FILES = CFB as {
	read: (bytes: Uint8Array, options: { type: 'buffer' }) => Compound;
	write: (compound: Compound, options: { type: 'buffer' }) => Uint8Array;
	utils: { cfb_new: () => Compound; cfb_add: (compound: Compound, name: string, content: Uint8Array) => void };
};

const LINES: Lines = [['Org Code', 'Count'], ...Array.from({ length: 300 }, (_, i) => [`E38${i}`, i * 7.7])];
const XLSX = bookOf({ One: LINES, Two: LINES });
const XLS = bookOf({ One: LINES, Two: LINES }, {}, 'biff8');

/** The workbook with parts added, changed or, where there is no text, taken away. */
const withParts = (parts: Record<string, string | undefined>): Uint8Array => {
	const files = Object.entries({ ...unzipSync(XLSX), ...parts });
	return zipSync(
		Object.fromEntries(
			files.flatMap(([name, part]) => (part === undefined ? [] : [[name, typeof part === 'string' ? strToU8(part) : part]]))
		)
	);
};
const part = (name: string): string => strFromU8(unzipSync(XLSX)[name]!);
const compound = (streams: Record<string, Uint8Array>): Uint8Array => {
	const made = FILES.utils.cfb_new();
	for (const [name, content] of Object.entries(streams)) FILES.utils.cfb_add(made, name, content);
	return FILES.write(made, { type: 'buffer' });
};
const streamOfXls = (): Uint8Array =>
	Uint8Array.from(FILES.read(Buffer.from(XLS), { type: 'buffer' }).FileIndex.find(({ name }) => name === 'Workbook')!.content);
/** The records of the workbook, that of who wrote it (0x005c) made one of another kind. */
const withRecord = (type: number, content: number[]): Uint8Array => {
	const stream = Buffer.from(streamOfXls());
	let at = 0;
	while (stream.readUInt16LE(at) !== 0x005c) at += 4 + stream.readUInt16LE(at + 2);
	stream.writeUInt16LE(type, at);
	stream.set(content, at + 4);
	return new Uint8Array(stream);
};
const said = async (bytes: Uint8Array, kind: 'archive' | 'compound' = bytes[0] === 0x50 ? 'archive' : 'compound') => {
	const { sheets, findings } = await readWorkbook('book', bytes, kind);
	if (findings.some(({ reaction }) => reaction === 'STOP')) expect(sheets).toEqual([]);
	return findings.map(({ reaction, case: number, says }) => `${reaction} ${number}: ${says}`);
};

describe('a workbook', { timeout: 30_000 }, () => {
	it.each([
		['.xlsx', XLSX],
		['.xls', XLS]
	])('%s is read whole', async (_, bytes) => {
		const { sheets } = await readWorkbook('book', bytes, bytes === XLSX ? 'archive' : 'compound');
		expect(sheets.map(({ name, rows }) => [name, rows.length, rows[300]?.cells])).toEqual([
			['One', 301, ['E38299', '2302.3']],
			['Two', 301, ['E38299', '2302.3']]
		]);
	});
	it.each([0.1, 0.5, 0.9, 0.98])('cut at a share of %s of its bytes is refused (5)', async (share) => {
		for (const bytes of [XLSX, XLS]) {
			expect((await said(bytes.subarray(0, Math.floor(bytes.length * share))))[0]).toMatch(/^STOP 5: /);
		}
	});
	it('protected by a password is refused, .xlsx and .xls (4)', async () => {
		const locked = compound({ '/EncryptionInfo': strToU8('x'), '/EncryptedPackage': new Uint8Array(5000) });
		const told = ['STOP 4: The workbook is protected by a password.'];
		expect(await said(locked)).toEqual(told);
		// 0x002f is FilePass (Microsoft, [MS-XLS], 2.4.117)
		expect(await said(compound({ '/Workbook': withRecord(0x002f, [0, 0, 1, 2, 3, 4]) }))).toEqual(told);
	});
	it.each([
		[
			'an OpenDocument file',
			zipSync({ mimetype: strToU8('application/vnd.oasis'), 'content.xml': strToU8('<a/>') }),
			'an OpenDocument file. Save it as .xlsx or .csv.'
		],
		['an archive of other files', zipSync({ 'a.csv': strToU8('a,b') }), 'an archive, not a workbook. Unpack it first.'],
		[
			'a binary workbook',
			zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'xl/workbook.bin': strToU8('x') }),
			'a binary workbook (.xlsb). Save it as .xlsx or .csv.'
		],
		[
			'a document of another program',
			compound({ '/WordDocument': new Uint8Array(5000) }),
			'a document of another program, not a workbook. Save it as .xlsx or .csv.'
		]
	])('that is %s is refused (3)', async (_, bytes, says) => expect(await said(bytes)).toEqual([`STOP 3: This is ${says}`]));
	it.each([
		['xl/vbaProject.bin', 'macros; they were not run.'],
		['xl/externalLinks/externalLink1.xml', 'links to other files; they were not followed.'],
		['xl/connections.xml', 'links to other files; they were not followed.'],
		['xl/embeddings/oleObject1.bin', 'embedded objects; they were not opened.']
	])('with %s is read all the same, and it is said (8)', async (name, says) => {
		const bytes = withParts({ [name]: '<x/>' });
		expect(await said(bytes)).toEqual([`WARN 8: The workbook has ${says}`]);
		expect((await readWorkbook('book', bytes, 'archive')).sheets).toHaveLength(2);
	});
	it('.xls with macros, embedded objects or a link is read all the same, and it is said (8)', async () => {
		const storage = { '/_VBA_PROJECT_CUR/VBA/dir': strToU8('x'), '/MBD0001/Package': strToU8('x') };
		// 0x01ae is SupBook; only an own one has the mark 0x0401 (Microsoft, [MS-XLS], 2.4.271)
		expect(await said(compound({ '/Workbook': withRecord(0x01ae, [1, 0, 5, 0, 0, 1]), ...storage }))).toEqual([
			'WARN 8: The workbook has macros; they were not run.',
			'WARN 8: The workbook has links to other files; they were not followed.',
			'WARN 8: The workbook has embedded objects; they were not opened.'
		]);
		expect(await said(compound({ '/Workbook': withRecord(0x01ae, [1, 0, 1, 4]) }))).toEqual([]);
	});
	it.each(['<!DOCTYPE a [<!ENTITY b "c">]>', '<!DOCTYPE worksheet SYSTEM "http://example.org/a.dtd">'])(
		'with %s is refused (9)',
		async (type) => {
			const sheet = part('xl/worksheets/sheet1.xml').replace('?>', `?>${type}`);
			expect((await said(withParts({ 'xl/worksheets/sheet1.xml': sheet })))[0]).toMatch(/^STOP 9: “xl\/worksheets\/sheet1.xml” declares/);
		}
	);
	it('with a document type in UTF-16 is refused (9)', async () => {
		const files = { ...unzipSync(XLSX), 'xl/custom.xml': new Uint8Array(Buffer.from('\ufeff<!DOCTYPE a><a/>', 'utf16le')) };
		expect((await said(zipSync(files)))[0]).toMatch(/^STOP 9: /);
	});
	it('whose sheet ends in the middle, or is not there, is refused (5)', async () => {
		const sheet = part('xl/worksheets/sheet1.xml');
		expect(await said(withParts({ 'xl/worksheets/sheet1.xml': sheet.slice(0, sheet.lastIndexOf('<row')) }))).toEqual([
			'STOP 5: “xl/worksheets/sheet1.xml” is cut short.'
		]);
		expect(await said(withParts({ 'xl/worksheets/sheet2.xml': undefined }))).toEqual([
			'STOP 5: The sheet “Two” cannot be read: the workbook is damaged.'
		]);
	});
	it('whose records do not follow one another is refused (5)', async () => {
		const stream = streamOfXls();
		const damaged = Uint8Array.from(stream, (byte, i) => (i === 3 ? 0x70 : byte));
		expect(await said(compound({ '/Workbook': damaged }))).toEqual(['STOP 5: The workbook is cut short or damaged.']);
		expect(await said(compound({ '/Workbook': stream.subarray(0, stream.length - 4000) }))).toEqual([
			'STOP 5: The workbook is cut short or damaged.'
		]);
	});
});
