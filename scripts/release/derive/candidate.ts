import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import { apportioned } from '#lib/domain/scoring/apportion.ts';
import type { Carried, Carrying } from '#lib/domain/scoring/carry.ts';
import { overlapMapOf, type CouncilShare } from '#lib/domain/scoring/councils.ts';
import { putTogether } from '#lib/domain/scoring/put-together.ts';
import { counts, nothing, type Shown } from '#lib/domain/scoring/shown.ts';
import { perHead, perHeadOfAll } from './per-head.ts';
import type { Offer } from './window.ts';

/** A period of an indicator brought to the areas of an edition. */
export interface Candidate {
	readonly period: Period;
	/** Every area of the edition by its GSS code. */
	readonly figures: ReadonlyMap<string, Shown>;
	/** Areas whose figure counts. */
	readonly counted: number;
	/** England's published value for the period. */
	readonly england: number | undefined;
	/** How many lists lie between the source's map and the edition's. */
	readonly distance: number;
}

/** What bringing figures to a map has to know. */
export interface Ways {
	/** The areas of each map, GSS codes in order. */
	readonly areasOn: ReadonlyMap<Vintage, readonly string[]>;
	readonly carry: (from: Vintage, to: Vintage) => Carrying;
	/** By map and kind (`2018-04 hwb`), and then by the CCG's GSS code. */
	readonly overlaps: ReadonlyMap<string, ReadonlyMap<string, readonly CouncilShare[]>>;
	/** The residents of a map's areas in an age band, by GSS code. */
	readonly residents: (map: Vintage, band: string) => ReadonlyMap<string, number>;
}

/** A period's figures for all areas of an edition; of several maps that the period was published on, the one that serves most areas. */
export function candidateOf(entry: MeasuredIndicator, offer: Offer, edition: Edition, ways: Ways): Candidate {
	if (offer.months) return addedCandidate(entry, offer, offer.months, edition, ways);
	const sources = entry.level === 'ccg' ? offer.maps : councilFigures(entry, offer, edition.map, ways);
	const all = [...sources].map(([map, figures]) => broughtTo(entry, offer, edition.map, ways, map, figures));
	all.sort((a, b) => b.counted - a.counted || a.distance - b.distance);
	return all[0] ?? broughtTo(entry, offer, edition.map, ways, edition.map, new Map());
}

/** Counts of months, each brought to the edition's areas from the map of its day, added up there and divided by the residents. */
function addedCandidate(entry: MeasuredIndicator, { period }: Offer, months: readonly Offer[], edition: Edition, ways: Ways): Candidate {
	const counting: MeasuredIndicator = { ...entry, kind: 'count', per: 1 };
	const brought = months.map((month) => candidateOf(counting, month, edition, ways));
	const people = ways.residents(edition.map, entry.residents ?? 'all');
	const figures = new Map(
		(ways.areasOn.get(edition.map) ?? []).map((gss) => {
			const counted = brought.map((month) => month.figures.get(gss) ?? nothing('not-in-table'));
			return [gss, perHead(entry, counted, people.get(gss))];
		})
	);
	const england = perHeadOfAll(
		entry,
		brought.map((month) => month.england),
		people.values()
	);
	const distance = Math.max(...brought.map((month) => month.distance));
	return { period, figures, counted: [...figures.values()].filter(counts).length, england, distance };
}

/** Councils' figures brought to the CCGs of the map whose overlaps serve the edition. */
function councilFigures(entry: MeasuredIndicator, offer: Offer, to: Vintage, ways: Ways): Offer['maps'] {
	const map = overlapMapOf(to);
	const shares = ways.overlaps.get(`${map} ${entry.level}`) ?? new Map<string, readonly CouncilShare[]>();
	const councils = new Map([...offer.maps.values()].flatMap((areas) => [...areas]));
	return new Map([[map, apportioned(entry, shares, councils)]]);
}

function broughtTo(
	entry: MeasuredIndicator,
	offer: Offer,
	to: Vintage,
	ways: Ways,
	from: Vintage,
	held: ReadonlyMap<string, Shown>
): Candidate {
	const carrying = ways.carry(from, to);
	const figures = new Map<string, Shown>();
	let counted = 0;
	for (const gss of ways.areasOn.get(to) ?? []) {
		const shown = madeOf(entry, carrying.get(gss), held);
		figures.set(gss, shown);
		if (counts(shown)) counted++;
	}
	const distance = Math.abs(VINTAGES.indexOf(from) - VINTAGES.indexOf(to));
	return { period: offer.period, figures, counted, england: offer.england, distance };
}

const BOUNDARY_CHANGED = nothing('boundary-changed');
const NOT_IN_TABLE = nothing('not-in-table');

/** An area's figure from the figures held for what it is made of; one that is itself on the map has its own. */
function madeOf(entry: MeasuredIndicator, carried: Carried | undefined, held: ReadonlyMap<string, Shown>): Shown {
	if (!carried) return BOUNDARY_CHANGED;
	const [only] = carried.parts;
	if (only && carried.parts.length === 1 && !carried.approximate) return held.get(only.gss) ?? NOT_IN_TABLE;
	const parts = carried.parts.map(({ gss, people }) => ({ shown: held.get(gss) ?? NOT_IN_TABLE, weight: people }));
	return putTogether(entry, parts, carried.approximate);
}
