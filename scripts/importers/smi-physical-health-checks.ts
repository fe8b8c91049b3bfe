import type { Vintage } from '#lib/domain/area.ts';
import type { Period } from '#lib/domain/period.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { ratioOf, wholeAt, type Cell } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { placeOf, textAt } from './place.ts';
import { quarter } from './periods.ts';

const FILE = 'smi-phc-2018-2024.csv';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of each year, from April 2021 on the list of that month, whose codes sub-ICB locations kept',
	periods: 'quarters "SMI-Q4-2018-2019"; each counts the checks of the twelve months to its end',
	markers: {},
	dash: 'stop',
	blank: 'not-submitted',
	suppression: 'none',
	published: { [FILE]: '2024-03-31' },
	heldLimit: 0.005
};

const REGISTER = 'SMIRegister';
const QUESTIONS: Readonly<Record<string, string>> = {
	All6PHC: 'smi-all-six-checks',
	BloodPressure: 'smi-check-blood-pressure',
	BloodGlucose: 'smi-check-blood-glucose',
	BloodLipid: 'smi-check-blood-lipid',
	BMIWeight: 'smi-check-bmi',
	Alcohol: 'smi-check-alcohol',
	Smoking: 'smi-check-smoking'
};

const MAPS: Readonly<Record<string, Vintage>> = { '2018/19': '2018-04', '2019/20': '2019-04', '2020/21': '2020-04' };

const SOMERSET = {
	area: '11X',
	from: '2020/21 Q2',
	until: '2021/22 Q4',
	why: 'Blood pressure, weight and smoking checks fall to almost nought while blood tests stay: a change of recording, not of care'
};

/** Nobody checked in all six ways on a register of hundreds is no finding; neither is what Somerset sent in seven quarters. */
function doubtOf(indicator: string, area: string, { label }: Period, answer: Cell): string | undefined {
	if ('value' in answer && answer.value === 0) return 'A nought for a register of people that is not empty';
	const isSomerset = indicator === 'smi-all-six-checks' && area === SOMERSET.area && label >= SOMERSET.from && label <= SOMERSET.until;
	return isSomerset ? SOMERSET.why : undefined;
}

function readAnswer(table: Table, row: Row, registers: ReadonlyMap<string, Row>): Statement {
	const [printed, area, question] = [cellOf(table, row, 'period'), cellOf(table, row, 'area'), cellOf(table, row, 'question')];
	const period = /^SMI-/.test(printed) ? quarter(printed.slice(4)) : undefined;
	if (!period) return { held: 'not a quarter', case: 75, at: placeOf(table, row, 'period') };
	const indicator = Object.hasOwn(QUESTIONS, question) ? QUESTIONS[question] : undefined;
	if (indicator === undefined) return { stop: 'a question that is not declared', case: 43, at: placeOf(table, row, 'question') };
	const at = placeOf(table, row, 'answer');
	const register = registers.get(`${printed}|${area}`);
	if (!register) return { held: 'an answer without a register', case: 46, at };
	const answer = wholeAt(at, declares);
	const figure = ratioOf(answer, wholeAt(placeOf(table, register, 'answer'), declares), 'not-submitted');
	const suspect = 'numerator' in figure ? doubtOf(indicator, area, period, answer) : undefined;
	const key = { indicator, area, period, map: MAPS[period.label.slice(0, 7)] ?? '2021-04', at, also: [{ table, row: register }] };
	return { ...key, ...figure, ...(suspect === undefined ? {} : { suspect }) };
}

const isRegister = (table: Table, row: Row): boolean => cellOf(table, row, 'question') === REGISTER;
const keyOf = (table: Table, row: Row): string => `${cellOf(table, row, 'period')}|${cellOf(table, row, 'area')}`;

/** The registers by quarter and CCG; of two that agree one counts, two that differ refuse the file. */
function* registersOf(table: Table, registers: Map<string, Row>): Generator<Statement> {
	for (const row of table.rows) {
		if (!isRegister(table, row)) continue;
		const key = keyOf(table, row);
		const earlier = registers.get(key);
		const at = placeOf(table, row, 'answer');
		if (!earlier) registers.set(key, row);
		else if (cellOf(table, earlier, 'answer') === textAt(at)) yield { leftOut: 'exact duplicate', rows: 1, table };
		else yield { stop: `a register that contradicts line ${earlier.line}`, case: 67, at };
	}
}

/** A register whose CCG sent no answers has said nothing of its own. */
function* loneRegisters(table: Table, registers: ReadonlyMap<string, Row>): Generator<Statement> {
	const answered = new Set(table.rows.filter((row) => !isRegister(table, row)).map((row) => keyOf(table, row)));
	const alone = [...registers.keys()].filter((key) => !answered.has(key)).length;
	if (alone > 0) yield { leftOut: 'register without answers', rows: alone, table };
}

/** Physical health checks of people with severe mental illness, by NHS England: answers over the register of the same quarter. */
export const smiPhysicalHealthChecks: Importer = {
	source: 'smi-physical-health-checks',
	indicators: Object.values(QUESTIONS),
	declares,
	columns: { [FILE]: { period: ['period'], area: ['ccg_code'], question: ['question'], answer: ['answer'] } },
	complete: Object.values(QUESTIONS),
	*read(tables) {
		for (const table of tables) {
			const registers = new Map<string, Row>();
			yield* registersOf(table, registers);
			for (const row of table.rows) if (!isRegister(table, row)) yield readAnswer(table, row, registers);
			yield* loneRegisters(table, registers);
		}
	}
};
