import { ENGLAND } from '#lib/domain/area.ts';
import type { Finding } from '../files/finding.ts';
import type { Importer } from './contract.ts';
import type { Gathered } from './gather.ts';
import type { Reference } from './reference.ts';

/** Who was expected in a period of a complete listing, and who is not there; names as on the list of the map. */
export interface Coverage {
	readonly indicator: string;
	readonly period: string;
	readonly map: string;
	readonly expected: number;
	readonly present: number;
	readonly missing: readonly string[];
}

/** A period of an indicator on a map: its first row, the areas named, and the GSS codes of those that are not. */
interface Listing {
	readonly first: Gathered;
	readonly present: Set<string>;
}

const USUAL = 0.95;

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

/** What a listing of all CCGs passed over: a row with the reason `not-in-table` for each, who they are, and what is to be said. */
export interface Absences {
	readonly rows: readonly Gathered[];
	readonly coverage: readonly Coverage[];
	readonly findings: readonly Finding[];
}

function expectedOn({ first }: Listing, declared: readonly string[] | undefined, { lists }: Reference): string[] {
	const ccgs = lists.ccgs(first.row.map);
	return declared ? declared.flatMap((ods) => ccgs.get(ods) ?? []) : [...ccgs.values()];
}

function absencesOf(listing: Listing, importer: Importer, reference: Reference, named: ReadonlySet<string>): Absences {
	const { indicator, map, period } = listing.first.row;
	const { file } = listing.first.from.table;
	const expected = expectedOn(listing, importer.declares.expected, reference);
	const absent = expected.filter((gss) => !listing.present.has(gss));
	const missing = absent.filter((gss) => !named.has(gss)).map((gss) => reference.nameOn(map, gss) ?? gss);
	const present = expected.length - missing.length;
	const least = importer.declares.coverage ?? USUAL;
	const warnings = missing.map((name): Finding => {
		const says = `is a CCG without a row for ${indicator}`;
		return { case: 68, reaction: 'WARN', says, spot: { file, text: `${name} in ${period}`, understood: 'not-in-table' } };
	});
	const says = `${indicator} of ${period} has ${present} of the ${expected.length} areas expected, fewer than the ${Math.round(100 * least)}% that this source must have.`;
	const isFew = expected.length > 0 && present / expected.length < least;
	return {
		rows: absent.map((area) => ({
			row: { indicator, area, map, period, missing: named.has(area) ? ('held' as const) : ('not-in-table' as const) },
			from: { table: listing.first.from.table }
		})),
		coverage: [{ indicator, period, map, expected: expected.length, present, missing }],
		findings: [...warnings, ...(isFew ? [{ case: 68, reaction: 'STOP' as const, says, spot: { file } }] : [])]
	};
}

/**
 * Who is missing from each period of the listings that promise all CCGs. Areas named by a held row are not absent: they are held. A
 * listing with less than the declared share of those expected, 95% unless said otherwise, refuses the file.
 */
export function absences(
	rows: readonly Gathered[],
	complete: readonly string[],
	importer: Importer,
	reference: Reference,
	named: ReadonlySet<string>
): Absences {
	const all = listingsOf(rows, new Set(complete)).map((listing) => absencesOf(listing, importer, reference, named));
	return {
		rows: all.flatMap((one) => one.rows),
		coverage: all.flatMap((one) => one.coverage),
		findings: all.flatMap((one) => one.findings)
	};
}
