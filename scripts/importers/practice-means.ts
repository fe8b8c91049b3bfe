import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, wholeAt } from './cells.ts';
import type { CellRules, Key, Source, Statement } from './contract.ts';
import { placeOf } from './place.ts';

const AGES = ['0-4', '5-14', '15-24', '25-34', '35-44', '45-54', '55-64', '65-74', '75+'] as const;

/** The columns of a list of patients by sex and age, which add up to all patients of a practice. */
export const LIST_BANDS: readonly string[] = AGES.flatMap((age) => [`Male ${age}`, `Female ${age}`]);

/** The 27 columns of the NHS's list of practices, `epraccur`, which is published without a header: the 15th is the CCG. */
export const PRACTICE_COLUMNS: readonly string[] = Array.from({ length: 27 }, (_, i) => (i === 0 ? 'practice' : i === 14 ? 'ccg' : ''));

/** The three tables that a mean of practices is made of. */
export interface PracticeTables {
	/** Per cent of patients, a row a practice. */
	readonly survey: Table;
	/** The CCG of each practice. */
	readonly practices: Table;
	/** The patients of each practice. */
	readonly lists: Table;
}

/** The practices of one CCG so far: rows that went into it, patients, and per cent times patients. */
interface Sum {
	readonly sources: Source[];
	patients: number;
	weighted: number;
}

const byPractice = (table: Table): Map<string, Row> => new Map(table.rows.map((row) => [cellOf(table, row, 'practice'), row]));

/** The patients on a practice's list, all ages; `undefined` where a count cannot be read or the list is empty. */
function patientsOn(lists: Table, row: Row, rules: CellRules): number | undefined {
	const cells = LIST_BANDS.map((band) => wholeAt(placeOf(lists, row, band), rules));
	const counts = cells.flatMap((cell) => ('value' in cell ? [cell.value] : []));
	const patients = counts.reduce((sum, count) => sum + count, 0);
	return counts.length === LIST_BANDS.length && patients > 0 ? patients : undefined;
}

function* unused(tables: readonly Table[], used: ReadonlySet<Row>): Generator<Statement> {
	for (const table of tables) {
		const rows = table.rows.filter((row) => !used.has(row)).length;
		if (rows > 0) yield { leftOut: 'practice or prescriber without a survey result', rows, table };
	}
}

/**
 * The mean of each CCG's practices, weighted by the patients on their lists, with those patients as its denominator:
 * sum(per cent * patients) / sum(patients). A practice without a CCG or a list is held. The figure stands at the first
 * practice of its CCG, and every row that went into it is named.
 */
export function* practiceMeans(tables: PracticeTables, key: Omit<Key, 'area'>, rules: CellRules): Generator<Statement> {
	const { survey, practices, lists } = tables;
	const [ccgs, listed] = [byPractice(practices), byPractice(lists)];
	const sums = new Map<string, Sum>();
	for (const row of survey.rows) {
		const at = placeOf(survey, row, 'percent');
		const practice = cellOf(survey, row, 'practice');
		const [home, list] = [ccgs.get(practice), listed.get(practice)];
		const patients = list && patientsOn(lists, list, rules);
		const percent = cellAt(at, rules);
		if (!home || !list || patients === undefined || !('value' in percent)) {
			yield { held: 'a practice without a CCG, a list of patients or a per cent', case: 46, at };
			continue;
		}
		const ccg = cellOf(practices, home, 'ccg');
		const sum = sums.get(ccg) ?? { sources: [], patients: 0, weighted: 0 };
		sums.set(ccg, sum);
		sum.sources.push({ table: survey, row }, { table: practices, row: home }, { table: lists, row: list });
		sum.patients += patients;
		sum.weighted += percent.value * patients;
	}
	for (const [area, { sources, patients, weighted }] of sums) {
		const [first, ...also] = sources;
		const at = { ...first!, column: 'percent' };
		yield { ...key, area, at, also, value: weighted / patients, denominator: patients, flags: ['estimated'] };
	}
	const used = new Set([...sums.values()].flatMap(({ sources }) => sources.map(({ row }) => row)));
	yield* unused([practices, lists], used);
}
