import { ENGLAND } from '#lib/domain/area.ts';
import type { AreaLists } from './contract.ts';
import type { Gathered } from './gather.ts';

/** A period of an indicator on a map, with the areas that have a row. */
interface Listing {
	readonly first: Gathered;
	readonly present: Set<string>;
}

function listingsOf(rows: readonly Gathered[], complete: ReadonlySet<string>): Listing[] {
	const listings = new Map<string, Listing>();
	for (const gathered of rows) {
		const { indicator, map, period, area } = gathered.row;
		if (area === ENGLAND || !complete.has(indicator)) continue;
		const key = `${indicator}|${map}|${period}`;
		const listing = listings.get(key) ?? { first: gathered, present: new Set() };
		listings.set(key, listing);
		listing.present.add(area);
	}
	return [...listings.values()];
}

/** A row with the reason `not-in-table` for each CCG of a map that a listing of all CCGs has passed over in one of its periods. */
export function absentRows(rows: readonly Gathered[], complete: readonly string[], lists: AreaLists): Gathered[] {
	return listingsOf(rows, new Set(complete)).flatMap(({ first, present }) => {
		const { indicator, map, period } = first.row;
		const absent = [...lists.ccgs(map).values()].filter((gss) => !present.has(gss));
		return absent.map((area) => ({
			row: { indicator, area, map, period, missing: 'not-in-table' as const },
			from: { table: first.from.table }
		}));
	});
}
