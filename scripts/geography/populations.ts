import type { Vintage } from '#lib/domain/area.ts';
import type { PopulationRow } from '../tidy/populations.ts';
import type { Listed } from './lists.ts';
import { REGISTERED_2010_11 } from './lineage.ts';
import { numberIn, type RawFolder } from './raw.ts';

/**
 * The residents that stand for a map (rule 6 of the editions): the mid-year estimate held for its areas, the one of 2017
 * for 2013 to 2018, since small-area estimates of the years before are not held.
 */
const STANDS_FOR: readonly { map: Vintage; areas: string; year: string }[] = [
	{ map: '2013-04', areas: '2015', year: '2017' },
	{ map: '2015-04', areas: '2015', year: '2017' },
	{ map: '2016-04', areas: '2015', year: '2017' },
	{ map: '2017-04', areas: '2017', year: '2017' },
	{ map: '2018-04', areas: '2018', year: '2017' },
	{ map: '2019-04', areas: '2019', year: '2019' },
	{ map: '2020-04', areas: '2020', year: '2020' },
	{ map: '2021-04', areas: '2021', year: '2020' }
];

const PATH = 'geo/population/ccg-population-bands.csv';
const AGES = ['total', 'age_0_4', 'age_0_17', 'age_18_64', 'age_65_plus', 'age_70_plus', 'age_75_plus'] as const;

/** People by band of a row of the held table. */
function bandsOf(row: Record<(typeof AGES)[number], string>): Pick<PopulationRow, 'band' | 'people'>[] {
	const people = (column: (typeof AGES)[number]): number => numberIn(row[column], PATH);
	return [
		{ band: 'all', people: people('total') },
		{ band: '0-4', people: people('age_0_4') },
		{ band: '0-17', people: people('age_0_17') },
		{ band: '18-plus', people: people('age_18_64') + people('age_65_plus') },
		{ band: '65-plus', people: people('age_65_plus') },
		{ band: '70-plus', people: people('age_70_plus') },
		{ band: '75-plus', people: people('age_75_plus') }
	];
}

/** Residents by band for every CCG of every map from 2013 to 2021; throws where a CCG has none. */
export function residentsOf(raw: RawFolder, lists: readonly Listed[]): PopulationRow[] {
	const rows = raw.rows(PATH, ['ccg_year', 'ccg_ods', 'population_year', ...AGES]);
	return STANDS_FOR.flatMap(({ map, areas, year }) => {
		const held = new Map(rows.filter((row) => row.ccg_year === areas && row.population_year === year).map((row) => [row.ccg_ods, row]));
		return lists
			.filter((ccg) => ccg.map === map)
			.flatMap(({ gss, ods }): PopulationRow[] => {
				const registered = map === '2013-04' ? REGISTERED_2010_11[gss] : undefined;
				if (registered !== undefined) return [{ map, gss, year: 2011, band: 'all', people: registered }];
				const row = held.get(ods);
				if (!row) throw new Error(`${PATH} has no residents for ${ods} of ${map}.`);
				return bandsOf(row).map((band) => ({ map, gss, year: Number(year), ...band }));
			});
	});
}
