import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, ratioOf, type Cell } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';
import { tableOf } from './prescribing.ts';
import { publishedFigure } from './published-figure.ts';
import { qofPractices } from './qof-practices.ts';
import { qofRegisters } from './qof-registers.ts';

const REGISTERS = 'derived-ccg-qof-registers-2014-15.csv';
const EXPECTED = 'derived-ccg-expected-vs-recorded-prevalence-2014-15.csv';
const MAP = '2015-04';
const PERIOD = financialYear('2014/15')!;

/** The register of each illness, under the publisher's letters for it. */
const DISEASES = new Map([
	['CHD', 'heart-disease-recorded'],
	['STIA', 'stroke-recorded'],
	['PAD', 'arterial-disease-recorded'],
	['HYP', 'hypertension-recorded'],
	['DEP18', 'depression-recorded']
]);

/** The same under the letters of later years. */
const REGISTERS_ISSUED = new Map([...DISEASES].map(([letters, indicator]) => [letters === 'DEP18' ? 'DEP' : letters, indicator]));

/** Recorded over expected: only illnesses whose expected number is not for some ages alone. */
const FOUND = [
	{ indicator: 'hypertension-found', recorded: 'hypertensionRecorded', expected: 'hypertensionExpected' },
	{ indicator: 'copd-found', recorded: 'copdRecorded', expected: 'copdExpected' },
	{ indicator: 'depression-found', recorded: 'depressionRecorded', expected: 'depressionExpected' }
] as const;

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [REGISTERS, EXPECTED],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'CCGs on the list of April 2015: ODS codes for registers, ONS codes for what was expected',
	periods: 'one financial year, 2014/15',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: practices are added up or averaged for each CCG',
	published: { [REGISTERS]: '2015-03-31', [EXPECTED]: '2016-10-27' },
	heldLimit: 0
};

function readRegister(table: Table, row: Row): Statement {
	const indicator = DISEASES.get(cellOf(table, row, 'disease'));
	if (indicator === undefined) return { held: 'an illness that is not declared', case: 46, at: placeOf(table, row, 'disease') };
	const period = financialYear(cellOf(table, row, 'period'));
	if (!period) return { held: 'not a financial year', case: 74, at: placeOf(table, row, 'period') };
	const at = placeOf(table, row, 'percent');
	const figure = publishedFigure(at, { numerator: 'register', denominator: 'list' }, declares);
	return { indicator, area: cellOf(table, row, 'code'), period, map: MAP, at, ...figure };
}

/** People behind a per cent of a list of patients, so that merged CCGs can be added up. */
function people(percent: Cell, list: Cell): Cell {
	if (!('value' in list)) return list;
	return 'value' in percent ? { value: (percent.value * list.value) / 100 } : percent;
}

function* readExpected(table: Table, row: Row): Generator<Statement> {
	const list = cellAt(placeOf(table, row, 'list'), declares);
	for (const { indicator, recorded, expected } of FOUND) {
		const at = placeOf(table, row, recorded);
		const share = ratioOf(
			people(cellAt(at, declares), list),
			people(cellAt(placeOf(table, row, expected), declares), list),
			'not-available'
		);
		yield { indicator, area: cellOf(table, row, 'gss'), period: PERIOD, map: MAP, at, flags: ['estimated'], ...share };
	}
}

/**
 * Illness on GP registers, and the part of the illness to be expected that is on them. What is expected comes from models of
 * Imperial College; counts are rebuilt from per cents of the list of patients.
 */
export const qofPrevalence201415: Importer = {
	source: 'qof-prevalence-2014-15',
	indicators: [...FOUND.map(({ indicator }) => indicator), ...DISEASES.values()],
	declares,
	columns: {
		[REGISTERS]: {
			period: ['period'],
			disease: ['disease'],
			code: ['ccg_code'],
			register: ['register'],
			list: ['list_size'],
			percent: ['prevalence_pct']
		},
		[EXPECTED]: {
			gss: ['CCGgeogcode'],
			list: ['list_size'],
			hypertensionExpected: ['hypertension_expected_pct_lsw'],
			hypertensionRecorded: ['hypertension_qof_pct_lsw'],
			copdExpected: ['copd_expected_pct_lsw'],
			copdRecorded: ['copd_qof_pct_lsw'],
			depressionExpected: ['depression_expected_pct_lsw'],
			depressionRecorded: ['depression_qof_pct_lsw']
		}
	},
	complete: [...FOUND.map(({ indicator }) => indicator), ...DISEASES.values()],
	layouts: [qofRegisters(REGISTERS_ISSUED, declares), qofPractices],
	*read(tables) {
		const registers = tableOf(tables, REGISTERS);
		for (const row of registers.rows) yield readRegister(registers, row);
		const expected = tableOf(tables, EXPECTED);
		for (const row of expected.rows) yield* readExpected(expected, row);
	}
};
