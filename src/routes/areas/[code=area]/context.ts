import type { Database } from '#lib/server/db/open.ts';
import { deprivationOfMap, residentsOf, residentsOfMap } from '#lib/server/queries/residents.ts';

/** A band of residents as a share of all, beside England's share. */
export interface AgeShare {
	readonly band: string;
	readonly people: number;
	/** 0 to 1. */
	readonly share: number;
	readonly england: number;
}

/** Who lives in a CCG. */
export interface Context {
	/** Residents and the year of the estimate; absent where none is held for the map. */
	readonly people: { readonly all: number; readonly year: number } | undefined;
	readonly ages: readonly AgeShare[];
	/** By the Index of Multiple Deprivation; absent where none is held. */
	readonly deprivation:
		| {
				readonly year: number;
				/** 1 is the most deprived CCG. */
				readonly place: number;
				readonly of: number;
				/** Share of its small areas among England's most deprived tenth, 0 to 1. */
				readonly worstTenth: number | undefined;
		  }
		| undefined;
}

const AGES = ['0-4', '0-17', '65-plus', '75-plus'] as const;
/** The newest index first. */
const INDEXES = ['imd-2019', 'imd-2015'] as const;

/** The residents of a CCG (a GSS code) of a map by age, and how deprived it is among the CCGs of that map. */
export async function contextOf(db: Database, map: string, gss: string): Promise<Context> {
	const bands = new Map((await residentsOf(db, map, gss)).map((row) => [row.band, row]));
	const england = await residentsOfMap(db, map);
	const all = bands.get('all');
	const whole = england.get('all');
	const ages = AGES.flatMap((band) => {
		const people = bands.get(band)?.value;
		if (people === undefined || !all || !whole) return [];
		return [{ band, people, share: people / all.value, england: (england.get(band) ?? 0) / whole }];
	});
	return { people: all && { all: all.value, year: all.year }, ages, deprivation: await deprivationIn(db, map, bands) };
}

async function deprivationIn(
	db: Database,
	map: string,
	bands: ReadonlyMap<string, { readonly value: number; readonly year: number }>
): Promise<Context['deprivation']> {
	const index = INDEXES.find((name) => bands.has(`${name}-rank`));
	const own = index && bands.get(`${index}-rank`);
	if (!index || !own) return undefined;
	const values = await deprivationOfMap(db, map, `${index}-rank`);
	const place = 1 + values.filter((value) => value > own.value).length;
	return { year: own.year, place, of: values.length, worstTenth: bands.get(`${index}-worst-tenth`)?.value };
}
