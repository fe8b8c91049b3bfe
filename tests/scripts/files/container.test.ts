import { expect, it } from 'vitest';
import { containerOf } from '../../../scripts/files/container.ts';
import { nameFinding } from '../../../scripts/files/file-name.ts';
import { bookOf } from './book-of.ts';

const of = (text: string, encoding: BufferEncoding = 'latin1') => containerOf(Buffer.from(text, encoding));

it.each([
	['no bytes', ''],
	['blanks', ' \r\n\t'],
	['a byte order mark and blanks', '\u00ef\u00bb\u00bf\n'],
	['five thousand blanks', ' '.repeat(5000)]
])('calls a file empty that has %s (1)', (_, text) => {
	expect(of(text)).toEqual({ kind: 'refused', case: 1, says: 'The file is empty.' });
});

it.each([
	['with its title', '<!DOCTYPE html><html><head><title> Sign in </title>', 'This is a web page, not data: “Sign in”.'],
	['without one', '\n <HTML><body>', 'This is a web page, not data.'],
	['behind a comment', '<!-- x --><html lang="en"><title>Error</title>', 'This is a web page, not data: “Error”.'],
	['in XHTML', '<?xml version="1.0"?><!DOCTYPE html><html><title>Captcha</title>', 'This is a web page, not data: “Captcha”.'],
	['that is a part', '<table><tr><td>1', 'This is a web page, not data.']
])('knows a web page %s, whatever its name (2)', (_, text, says) => {
	expect(of(text)).toEqual({ kind: 'refused', case: 2, says });
});
it('knows a web page in UTF-16 (2)', () => {
	expect(of('\ufeff<html><title>Sorry</title>', 'utf16le')).toMatchObject({ case: 2, says: 'This is a web page, not data: “Sorry”.' });
	expect(containerOf(Buffer.from('\ufeff<html>', 'utf16le').swap16())).toMatchObject({ case: 2 });
});

it.each([
	['a PDF', '%PDF-1.4'],
	['a compressed file: unpack it first', '\u001f\u008b\u0008'],
	['an empty archive', 'PK\u0005\u0006'],
	['an archive: unpack it first', 'Rar!\u001a']
])('refuses %s (3)', (what, begins) => expect(of(begins)).toEqual({ kind: 'refused', case: 3, says: `This is ${what}.` }));
it('refuses a spreadsheet saved as XML (3)', () => expect(of('<?xml version="1.0"?><Workbook>')).toMatchObject({ case: 3 }));

it('tells workbooks from text by their first bytes', () => {
	const lines = [['a'], ['b']];
	expect(
		[of('a,b\n1,2'), containerOf(bookOf({ S: lines })), containerOf(bookOf({ S: lines }, {}, 'biff8'))].map(({ kind }) => kind)
	).toEqual(['text', 'archive', 'compound']);
});

it('says where a name promises another container (3)', () => {
	expect(nameFinding('a.xls', 'archive')).toMatchObject([{ case: 3, reaction: 'MAP' }]);
	expect([nameFinding('a.xlsx', 'archive'), nameFinding('a.csv', 'text'), nameFinding('a', 'compound')]).toEqual([[], [], []]);
});
