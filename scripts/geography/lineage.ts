import { isVintage, type Vintage } from '#lib/domain/area.ts';
import { kindOf, type Link } from '#lib/domain/lineage.ts';
import type { LineageRow } from '../tidy/lineage.ts';
import { numberIn, type RawFolder } from './raw.ts';

/**
 * Registered patients of 17 and over in 2010/11 of the CCGs that were merged before any estimate of residents was held
 * (national diabetes audit tables of that year), by GSS code: 00F, 00G and 00H.
 */
export const REGISTERED_2010_11: Readonly<Record<string, number>> = { E38000061: 168_564, E38000111: 125_410, E38000112: 103_460 };

const COLUMNS = ['from_date', 'to_date', 'from_gss', 'to_gss', 'population_mid2017', 'share_of_from', 'share_of_to'] as const;

function vintage(text: string): Vintage {
	if (!isVintage(text)) throw new Error(`No list of CCGs of ${text} is known.`);
	return text;
}

/** The steps from 2013 to 2015 have no shares: whole CCGs passed on whole, so the shares follow from the registered lists. */
function withoutShares(from: string, sources: readonly string[]): Pick<Link, 'shareOfFrom' | 'shareOfTo'> {
	const people = (gss: string): number => REGISTERED_2010_11[gss] ?? NaN;
	const shareOfTo = sources.length === 1 ? 1 : people(from) / sources.reduce((sum, gss) => sum + people(gss), 0);
	if (!(shareOfTo > 0)) throw new Error(`No list size is held for ${from}, which was merged before 2015.`);
	return { shareOfFrom: 1, shareOfTo: Number(shareOfTo.toFixed(6)) };
}

/** Every change of code or area between two lists that follow each other, with its kind. */
export function lineageOf(raw: RawFolder): LineageRow[] {
	const path = 'geo/derived/ccg-succession.csv';
	const rows = raw.rows(path, COLUMNS);
	const links = rows.map((row) => {
		const [from, to] = [row.from_gss, row.to_gss];
		const sources = rows.filter((other) => other.to_gss === to && other.to_date === row.to_date).map((other) => other.from_gss);
		const held = row.share_of_from !== '';
		const shares = held
			? { shareOfFrom: numberIn(row.share_of_from, path), shareOfTo: numberIn(row.share_of_to, path) }
			: withoutShares(from, sources);
		const people = held ? { people: numberIn(row.population_mid2017, path) } : {};
		return { fromMap: vintage(row.from_date), toMap: vintage(row.to_date), from, to, ...shares, ...people };
	});
	return links.map(({ fromMap, toMap, from, to, shareOfFrom, shareOfTo, ...people }) => {
		const step = links.filter((other) => other.fromMap === fromMap);
		const kind = kindOf({ fromMap, toMap, from, to, shareOfFrom, shareOfTo }, step);
		return { from_map: fromMap, to_map: toMap, from, to, kind, ...people, share_of_from: shareOfFrom, share_of_to: shareOfTo };
	});
}
