import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt, ratioOf, wholeAt } from './cells.ts';
import type { AreaLists, Importer, SourceDeclaration, Statement } from './contract.ts';
import { financialYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'cyp-mh-waits-2019-2022.csv';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ODS codes of CCGs on the list of April of each year; England; regions (Y); STPs (Q or E54); unknown',
	periods: 'financial years of table 1a; tables 3a, 5a, 7a and 9a are quarters and 1b is another scope',
	markers: { '*': 'suppressed' },
	dash: 'stop',
	blank: 'not-available',
	suppression: 'counts under 5 are printed as *, others of CCGs rounded to the nearest 5',
	published: { [FILE]: '2022-03-31' },
	heldLimit: 0.005
};

const SHARES: readonly { readonly indicator: string; readonly column: string }[] = [
	{ indicator: 'cyp-mh-within-4-weeks', column: 'within4' },
	{ indicator: 'cyp-mh-over-12-weeks', column: 'over12' },
	{ indicator: 'cyp-mh-closed-before-treatment', column: 'closed' },
	{ indicator: 'cyp-mh-still-waiting', column: 'waiting' }
];
const MEAN = 'cyp-mh-average-wait';
const INDICATORS = [...SHARES.map(({ indicator }) => indicator), MEAN];

const MAPS: Readonly<Record<string, Vintage>> = { '2019/20': '2019-04', '2020/21': '2020-04', '2021/22': '2021-04' };

/** What the organisation of a row is, where it is no CCG and not England. */
function otherPlace(code: string, isCcg: boolean): string | undefined {
	if (isCcg || code === 'England') return undefined;
	if (/^Y\d\d$/.test(code)) return 'region';
	if (/^Q[A-Z0-9]{2}$|^E54\d{6}$/.test(code)) return 'STP';
	return code.startsWith('UNKNOWN') ? 'unknown place' : undefined;
}

function* readRow(table: Table, row: Row, lists: AreaLists): Generator<Statement> {
	const code = cellOf(table, row, 'area');
	const period = financialYear(cellOf(table, row, 'year'));
	const map = period && MAPS[period.label];
	if (!period || !map) {
		yield { held: 'not a year of this file', case: 74, at: placeOf(table, row, 'year') };
		return;
	}
	const place = otherPlace(code, lists.ccgs(map).has(code));
	if (place !== undefined) {
		yield { leftOut: place, rows: 1, table };
		return;
	}
	const isEngland = code === 'England';
	const key = { area: isEngland ? ENGLAND : code, period, map, flags: isEngland ? [] : (['rounded'] as const) };
	const people = wholeAt(placeOf(table, row, 'people'), declares);
	for (const { indicator, column } of SHARES) {
		const at = placeOf(table, row, column);
		yield { ...key, indicator, at, ...ratioOf(wholeAt(at, declares), people) };
	}
	const at = placeOf(table, row, 'days');
	const days = cellAt(at, declares);
	const among = 'value' in days && 'value' in people ? { denominator: people.value } : {};
	yield { ...key, indicator: MEAN, at, flags: [], ...days, ...among };
}

/** Waiting times of children and young people for mental health care, counted by NHS Digital. */
export const nhsDigitalCypMhWaits: Importer = {
	source: 'nhs-digital-cyp-mh-waits',
	indicators: INDICATORS,
	declares,
	columns: {
		[FILE]: {
			year: ['year'],
			table: ['table'],
			area: ['organisation_code'],
			people: ['people_total'],
			days: ['average_wait_days_two_contacts'],
			within4: ['wait_0_4w_n'],
			over12: ['wait_over_12w_n'],
			closed: ['closed_before_treatment_n'],
			waiting: ['still_waiting_no_contact_n']
		}
	},
	complete: INDICATORS,
	*read(tables, lists) {
		for (const table of tables) {
			for (const row of table.rows) {
				if (cellOf(table, row, 'table') === '1a') yield* readRow(table, row, lists);
				else yield { leftOut: 'quarter or other scope', rows: 1, table };
			}
		}
	}
};
