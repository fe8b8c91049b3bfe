import { VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { Period } from '#lib/domain/period.ts';
import type { Carrying } from '#lib/domain/scoring/carry.ts';
import { overlapMapOf, type CouncilShare } from '#lib/domain/scoring/councils.ts';
import { apportioned } from './apportion.ts';
import { putTogether } from './put-together.ts';
import { counts, nothing, type Shown } from './shown.ts';
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
}

/** A period's figures for all areas of an edition; of several maps that the period was published on, the one that serves most areas. */
export function candidateOf(entry: MeasuredIndicator, offer: Offer, edition: Edition, ways: Ways): Candidate {
	const sources = entry.level === 'ccg' ? offer.maps : councilFigures(entry, offer, edition.map, ways);
	const all = [...sources].map(([map, figures]) => broughtTo(entry, offer, edition.map, ways, map, figures));
	all.sort((a, b) => b.counted - a.counted || a.distance - b.distance);
	return all[0] ?? broughtTo(entry, offer, edition.map, ways, edition.map, new Map());
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
	const figures = new Map(
		(ways.areasOn.get(to) ?? []).map((gss) => {
			const carried = carrying.get(gss);
			if (!carried) return [gss, nothing('boundary-changed')];
			const parts = carried.parts.map((part) => ({ shown: held.get(part.gss) ?? nothing('not-in-table'), weight: part.people }));
			return [gss, putTogether(entry, parts, carried.approximate)];
		})
	);
	const counted = [...figures.values()].filter(counts).length;
	const distance = Math.abs(VINTAGES.indexOf(from) - VINTAGES.indexOf(to));
	return { period: offer.period, figures, counted, england: offer.england, distance };
}
