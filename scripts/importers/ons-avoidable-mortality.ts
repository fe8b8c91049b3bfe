import { ENGLAND } from '#lib/domain/area.ts';
import { cellOf, type Row, type Table } from '../files/table.ts';
import { cellAt } from './cells.ts';
import type { Importer, SourceDeclaration, Statement } from './contract.ts';
import { calendarYear } from './periods.ts';
import { placeOf } from './place.ts';

const FILE = 'avoidable-mortality-ccg-2010-2019.csv';

const declares: SourceDeclaration = {
	licence: 'Open Government Licence v3.0',
	files: [FILE],
	encoding: 'utf-8',
	delimiter: ',',
	areas: 'ONS codes of CCGs (E38), on the list of April 2019 for 2010 to 2018 and of April 2020 for 2019; England; regions; Wales',
	periods: 'calendar years of registration, 2010 to 2019; preventable deaths from 2011',
	markers: {},
	dash: 'stop',
	blank: 'not-available',
	suppression: 'none: every CCG has enough deaths',
	published: { [FILE]: '2019-12-31' },
	heldLimit: 0.005
};

const SERIES = [
	{ indicator: 'treatable-mortality', column: 'treatable' },
	{ indicator: 'preventable-mortality', column: 'preventable' }
] as const;

/** Preventable deaths by this definition were first counted for 2011, so a blank of 2010 is no figure that anybody misses. */
const isCounted = (indicator: string, year: string): boolean => indicator !== 'preventable-mortality' || year > '2010';

function* readRow(table: Table, row: Row): Generator<Statement> {
	const year = cellOf(table, row, 'year');
	const period = calendarYear(year);
	const area = cellOf(table, row, 'area');
	if (!period) {
		yield { held: 'not a calendar year', case: 74, at: placeOf(table, row, 'year') };
		return;
	}
	const map = year === '2019' ? '2020-04' : '2019-04';
	for (const { indicator, column } of SERIES) {
		if (!isCounted(indicator, year)) continue;
		const at = placeOf(table, row, column);
		yield { indicator, area: area === 'E92000001' ? ENGLAND : area, period, map, at, ...cellAt(at, declares) };
	}
}

/** Deaths before 75 that good care should have prevented or cured, by the Office for National Statistics. */
export const onsAvoidableMortality: Importer = {
	source: 'ons-avoidable-mortality',
	indicators: SERIES.map(({ indicator }) => indicator),
	declares,
	columns: {
		[FILE]: {
			area: ['area_code'],
			year: ['year'],
			treatable: ['treatable_mortality_rate'],
			preventable: ['preventable_mortality_rate']
		}
	},
	complete: SERIES.map(({ indicator }) => indicator),
	*read(tables) {
		for (const table of tables) {
			for (const row of table.rows) {
				const area = cellOf(table, row, 'area');
				if (area.startsWith('E40')) yield { leftOut: 'region', rows: 1, table };
				else if (area.startsWith('W')) yield { leftOut: 'Wales', rows: 1, table };
				else yield* readRow(table, row);
			}
		}
	}
};
