import type { PopulationRow } from '../tidy/populations.ts';
import type { Listed } from './lists.ts';
import { numberIn, type RawFolder } from './raw.ts';

const PATH = 'geo/population/ccg-imd-2015-2019.csv';

const BANDS = [
	{ column: 'imd2015_average_score', band: 'imd-2015-score', year: 2015 },
	{ column: 'imd2015_average_rank', band: 'imd-2015-rank', year: 2015 },
	{ column: 'imd2015_share_lsoas_most_deprived_10pc', band: 'imd-2015-worst-tenth', year: 2015 },
	{ column: 'imd2019_average_rank', band: 'imd-2019-rank', year: 2019 },
	{ column: 'imd2019_share_lsoas_most_deprived_10pc', band: 'imd-2019-worst-tenth', year: 2019 }
] as const;

/**
 * Deprivation of every CCG of the editions' maps. The table is held for the areas of 2015, 2017, 2019 and 2021; since it
 * weighs by the residents of one year, a CCG of another map has the figures of its own GSS code, which each one has.
 */
export function deprivationOf(raw: RawFolder, lists: readonly Listed[]): PopulationRow[] {
	const rows = raw.rows(PATH, ['ccg_gss', ...BANDS.map(({ column }) => column)]);
	const held = new Map(rows.map((row) => [row.ccg_gss, row]));
	return lists
		.filter(({ map }) => map >= '2015-04' && map <= '2021-04')
		.flatMap(({ map, gss, ods }) => {
			const row = held.get(gss);
			if (!row) throw new Error(`${PATH} has no row for ${ods} (${gss}) of ${map}.`);
			return BANDS.map(({ column, band, year }) => ({ map, gss, year, band, people: numberIn(row[column], PATH) }));
		});
}
