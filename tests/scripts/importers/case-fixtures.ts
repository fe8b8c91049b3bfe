import { HEADER, ROWS, file, withCells, withColumn, cell, instead, added, utf16, type Fixture } from './damaged.ts';
import { EXAMPLE } from './example-file.ts';

/** Files, encodings and lines: sections A and B, and the layout of section C as far as a delimited file has it. */
export const FILE_FIXTURES: readonly Fixture[] = [
	{ case: 1, what: 'no bytes', file: '' },
	{ case: 1, what: 'white space alone', file: ' \n\t\n' },
	{ case: 2, what: 'a page to log in', file: '\n<!DOCTYPE html><html><head><title>Sign in</title></head></html>' },
	{ case: 3, what: 'a compressed file', file: Buffer.from([0x1f, 0x8b, 8, 0]) },
	{ case: 5, what: 'a last line unfinished inside quotes', file: EXAMPLE.slice(0, EXAMPLE.indexOf(' Ascot')) },
	{ case: 10, what: 'the same bytes again', file: EXAMPLE, before: EXAMPLE },
	{
		case: 11,
		what: 'another issue of the same name',
		file: EXAMPLE.replace('63.0,1.1', '63.0,1.2'),
		before: EXAMPLE,
		published: '2016-09-30'
	},
	{
		case: 12,
		what: 'an older issue after a newer one',
		file: EXAMPLE.replace('63.0,1.1', '63.0,1.2'),
		before: EXAMPLE,
		published: '2015-09-30'
	},
	{ case: 13, what: 'a byte order mark', file: `\ufeff${EXAMPLE}` },
	{ case: 14, what: 'UTF-16 with its mark', file: utf16(EXAMPLE) },
	{ case: 15, what: 'bytes that are not UTF-8', file: Buffer.from(EXAMPLE.replace('NHS Dorset', 'NHS D\u00f6rset'), 'latin1') },
	{ case: 16, what: 'mojibake in a name', file: EXAMPLE.replace('NHS Dorset', 'NHS D\u00c3\u00b6rset') },
	{ case: 17, what: 'line ends of several kinds', file: EXAMPLE.replace('1.1\n', '1.1\r\n').replace('0.9\n', '0.9\r') },
	{ case: 18, what: 'semicolons', file: EXAMPLE.replaceAll(',', ';') },
	{ case: 19, what: 'a line break inside quotes', file: EXAMPLE.replace('NHS Dorset CCG', '"NHS Dorset\nCCG"'), found: 69 },
	{ case: 20, what: 'a row with a cell too few', file: EXAMPLE.replace('63.0,1.1', '63.0') },
	{ case: 21, what: 'empty rows at the end', file: `${EXAMPLE},,,,,,,,,\n\n` },
	{ case: 22, what: 'a NUL', file: EXAMPLE.replace('NHS Dorset', 'NHS \u0000Dorset') },
	{ case: 23, what: 'spaces around a name', file: EXAMPLE.replace('NHS Dorset CCG', '\u00a0NHS Dorset CCG\u200b') },
	cell(24, 'CCG code', '00c'),
	cell(24, 'CCG code', 'O0C'),
	{ case: 25, what: 'a cell of 10,001 letters', file: EXAMPLE.replace('NHS Dorset CCG', 'x'.repeat(10_001)) },
	{ case: 26, what: 'notes above the header', file: `Made-up figures\nNot for use\n${EXAMPLE}` },
	{ case: 29, what: 'a column renamed', file: EXAMPLE.replace('Per cent', 'Percentage') },
	{
		case: 30,
		what: 'a column moved',
		file: file(
			ROWS.map((line) => line.replace(/^(.*),(.*)$/, '$2,$1')),
			HEADER.replace(/^(.*),(.*)$/, '$2,$1')
		),
		found: 'none'
	},
	{
		case: 31,
		what: 'a column too many',
		file: file(
			ROWS.map((line) => `${line},x`),
			`${HEADER},Colour`
		)
	},
	{
		case: 29,
		what: 'a column missing',
		file: EXAMPLE.replaceAll(/^((?:"[^"]*"|[^,\n]*)(?:,(?:"[^"]*"|[^,\n]*)){6}),(?:[^,\n]*),/gm, '$1,')
	},
	{
		case: 32,
		what: 'two columns of one name',
		file: file(
			ROWS.map((line) => `${line},1`),
			`${HEADER},lower `
		)
	},
	{ case: 34, what: 'footnotes under the table', file: `${EXAMPLE}Source: made up,,,,,,,,,\n` },
	{ case: 34, what: 'figures under a footnote', file: `${EXAMPLE}Source: made up,,,,,,,,,\n${ROWS[0]!}\n` },
	added(35, 'England’s total', { 'CCG code': 'ENG', 'ONS code': '', 'CCG name': 'England' }),
	{ case: 37, what: 'a second table of the same columns', file: `${EXAMPLE}${HEADER}\n${ROWS[0]!}\n` },
	cell(38, 'Per cent', '#N/A'),
	cell(40, 'Period', '41730'),
	{
		case: 86,
		what: 'a column with a name of an object’s internals',
		file: file(
			ROWS.map((line) => `${line},x`),
			`${HEADER},__proto__`
		)
	}
];

/** Values: section D. */
export const VALUE_FIXTURES: readonly Fixture[] = [
	cell(41, 'Per cent', '*'),
	cell(41, 'Numerator', '*'),
	cell(42, 'Per cent', '-'),
	cell(42, 'Per cent', '\u2013'),
	cell(43, 'Per cent', '..'),
	cell(43, 'Per cent', ' D N S '),
	cell(43, 'Per cent', 'tbc'),
	cell(44, 'Per cent', '60.0 [p]'),
	cell(44, 'Per cent', '60.0[p][r]'),
	cell(44, 'Per cent', '60.0 [z]'),
	cell(45, 'Numerator', '<5'),
	cell(45, 'Denominator', '1000 \u2013 1100'),
	cell(45, 'Per cent', '<5'),
	cell(46, 'Per cent', '  '),
	cell(47, 'Denominator', '1,020'),
	cell(47, 'Denominator', '1 020'),
	cell(47, 'Per cent', '60,0'),
	cell(48, 'Change', '\u22121.1'),
	cell(48, 'Change', '(1.1)'),
	cell(49, 'Per cent', '60.0%'),
	{
		case: 49,
		what: 'signs in half of a column, on another scale',
		file: withColumn('Per cent', (text, i) => (i < 2 ? `${Number(text) / 100}%` : text))
	},
	{ case: 49, what: 'a column of shares', file: withColumn('Per cent', (text) => String(Number(text) / 100)) },
	{
		case: 50,
		what: 'a column of counts in thousands',
		before: EXAMPLE,
		published: '2016-09-30',
		file: withColumn('Change', (text) => String(Number(text) * 10))
	},
	cell(51, 'Per cent', '160.0'),
	cell(51, 'Numerator', '-612'),
	cell(51, 'Numerator', '2612'),
	cell(51, 'Numerator', '613'),
	cell(51, 'Lower', '61.0'),
	cell(51, 'Upper', '50.0'),
	cell(51, 'Change', '160.0'),
	cell(52, 'Denominator', '0'),
	cell(39, 'Numerator', '612.0'),
	cell(53, 'Per cent', 'NaN'),
	cell(53, 'Per cent', '+60.0'),
	cell(53, 'Numerator', '612.5'),
	cell(55, 'Per cent', '9999'),
	cell(56, 'Denominator', '1.02E+03'),
	{ case: 57, what: 'all of a column equal', file: withColumn('Change', () => '0.5') },
	{ case: 57, what: 'all of a column zero', file: withColumn('Change', () => '0') },
	{ case: 57, what: 'a column suddenly empty', file: withColumn('Change', () => ''), before: EXAMPLE, published: '2016-09-30' },
	{ case: 58, what: 'a value revised', file: EXAMPLE.replace('63.0,1.1', '63.0,1.4'), before: EXAMPLE, published: '2016-09-30' },
	{ case: 58, what: 'a suppressed value shown', file: EXAMPLE, before: EXAMPLE.replace('60.0,57.0,63.0', '*,,'), published: '2016-09-30' }
];

/** Codes and areas: section E. */
export const AREA_FIXTURES: readonly Fixture[] = [
	instead(59, 'a code in powers of ten', { 'CCG code': '2.00E+00' }),
	{ case: 60, what: 'a lost zero, the name agreeing', file: withCells('CCG code', { 1: '2E' }) },
	instead(60, 'a lost zero, the name another', { 'CCG code': '0C', 'CCG name': 'NHS Warrington CCG' }),
	instead(61, 'an ONS code of another CCG', { 'ONS code': 'E38000194' }),
	added(62, 'a boundary of another time', { 'CCG code': '09G', 'ONS code': 'E38000036', 'CCG name': 'NHS Coastal West Sussex CCG' }),
	added(64, 'a CCG that was closed before the period', {
		'CCG code': '00F',
		'ONS code': 'E38000061',
		'CCG name': 'NHS Gateshead CCG',
		Period: '2015/16'
	}),
	instead(65, 'a well-formed code that nobody has', { 'CCG code': 'ZZZ' }),
	{ case: 66, what: 'an exact duplicate', file: file([...ROWS, ROWS[0]!]) },
	{ case: 67, what: 'another value for the same key', file: file([...ROWS, ROWS[0]!.replace('1.1', '1.2')]) },
	{ case: 68, what: 'a CCG missing', file: file(ROWS.slice(1)) },
	{ case: 68, what: 'too many CCGs missing', file: file(ROWS.slice(3)) },
	{ case: 69, what: 'a name with &', file: withCells('CCG name', { 3: 'NHS Mansfield & Ashfield CCG' }) },
	instead(70, 'a council', { 'CCG code': 'E06000005', 'ONS code': '', 'CCG name': 'Darlington' }),
	added(71, 'Wales', { 'CCG code': 'W11000023', 'ONS code': '', 'CCG name': 'Betsi Cadwaladr University Health Board' }),
	added(71, 'a commissioning hub', { 'CCG code': '13R', 'ONS code': '', 'CCG name': 'London Commissioning Hub' })
];

/** Periods, and hostile texts: sections F and G. */
export const PERIOD_FIXTURES: readonly Fixture[] = [
	cell(72, 'Period', '2014-2015'),
	cell(72, 'Period', '2014/16'),
	cell(73, 'Period', '01/04/2014 to 31/03/2015'),
	cell(73, 'Period', 'April 2014 to April 2015'),
	cell(74, 'Period', '2014'),
	cell(74, 'Period', '2014/15 academic year'),
	cell(75, 'Period', '2014/15 Q1'),
	cell(76, 'Period', '2012/13 to 2014/15'),
	cell(77, 'Period', 'Apr-14'),
	cell(78, 'Period', '04/31/2014'),
	cell(79, 'Period', '2030/31'),
	cell(79, 'Period', '31/03/2015 to 01/04/2014'),
	{
		case: 80,
		what: 'a year missing in the series',
		file: EXAMPLE.replaceAll('2014/15', '2016/17'),
		before: EXAMPLE,
		published: '2017-09-30'
	},
	cell(81, 'Numerator', '04-Jan'),
	{
		case: 82,
		what: 'a provisional figure beside its final one',
		file: file([...ROWS, ROWS[0]!.replace('60.0', '59.9 [p]').replace('612', '611')])
	},
	{ ...added(83, 'a quarter among years, in a source of years alone', { Period: '2014/15 Q4' }), found: 75 },
	cell(84, 'Per cent', '=1+1'),
	cell(84, 'Per cent', '=HYPERLINK("http://example.org")'),
	{ ...cell(84, 'CCG name', '=NHS Darlington CCG'), found: 69 },
	cell(85, 'CCG name', '<script>alert(1)</script>NHS Darlington CCG')
];
