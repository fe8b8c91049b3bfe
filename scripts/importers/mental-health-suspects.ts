import { cellOf, type Table } from '../files/table.ts';

/** Cells of the dashboard whose numbers are shown and not counted: sheets, CCG and periods as published, and why. */
interface Doubt {
	readonly sheets: readonly string[];
	readonly area: string;
	readonly periods: readonly string[];
	readonly why: string;
}

const TALKING_THERAPY = ['IAPT(i_a)', 'IAPT(i_b)', 'IAPT(ii_a)', 'IAPT(ii_b)', 'IAPT(iii_a)', 'IAPT(iii_b)', 'IAPT(iii_c)'];
const FAILED_LOOK_UP = 'A nought from a failed look-up: the perinatal sheets print errors for the same CCG';
const NO_RETURN = 'A nought between quarters well over nine tenths looks like a return not made';

const DOUBTS: readonly Doubt[] = [
	{
		sheets: TALKING_THERAPY,
		area: 'B2M3M',
		periods: ['Q3 2020/21', 'Q4 2020/21'],
		why: 'Only 45 and 50 people start treatment, against 2,135 to 4,675 in other quarters'
	},
	{ sheets: ['CYP(i_a)'], area: 'X2C4Y', periods: ['2019/20', '2020/21'], why: FAILED_LOOK_UP },
	{ sheets: ['CYP(i_a)'], area: 'D9Y0V', periods: ['2019/20', '2020/21'], why: FAILED_LOOK_UP },
	{ sheets: ['SP(iii) OLD', 'SP(iii_b)'], area: '10C', periods: ['Q3 2017/18'], why: NO_RETURN },
	{ sheets: ['SP(iii) OLD', 'SP(iii_b)'], area: '03T', periods: ['Q1 2019/20'], why: NO_RETURN },
	{ sheets: ['SP(iii) OLD', 'SP(iii_b)'], area: '07K', periods: ['Q1 2015/16'], why: NO_RETURN },
	{ sheets: ['CR(viii)'], area: '01K', periods: ['Q3 2021/22'], why: NO_RETURN },
	{ sheets: ['CR(viii)'], area: '02M', periods: ['Q3 2021/22'], why: NO_RETURN }
];

const doubted = new Map(
	DOUBTS.flatMap(({ sheets, area, periods, why }) =>
		sheets.flatMap((sheet) => periods.map((period) => [`${sheet}|${area}|${period}`, why]))
	)
);

/** Why a cell was named as doubtful by those who know the file; `undefined` for all others. */
export function namedDoubt(sheet: string, area: string, period: string): string | undefined {
	return doubted.get(`${sheet}|${area}|${period}`);
}

const REPEATS = 4;

/**
 * Fractions that stand in four or more measures of one CCG and period, by `area|period|text`, with how many: a sheet filled
 * with one number. Whole numbers are no sign of that: noughts, ones and counts rounded to 5 often meet.
 */
export function repeatedNumbers(table: Table): ReadonlyMap<string, number> {
	const seen = new Map<string, number>();
	for (const row of table.rows) {
		const text = cellOf(table, row, 'value');
		if (!/^\d*\.\d*[1-9]\d*$/.test(text) || cellOf(table, row, 'type') !== 'CCG') continue;
		const key = `${cellOf(table, row, 'area')}|${cellOf(table, row, 'period')}|${text}`;
		seen.set(key, (seen.get(key) ?? 0) + 1);
	}
	return new Map([...seen].filter(([, measures]) => measures >= REPEATS));
}
