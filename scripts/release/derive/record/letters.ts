import type { Edition } from '#lib/domain/edition.ts';
import { letterOf, mergedLetter } from '#lib/domain/persistence/letters.ts';
import type { Letter } from '#lib/domain/persistence/register.ts';
import type { Shown } from '#lib/domain/scoring/shown.ts';
import type { Vintage } from '#lib/domain/area.ts';
import type { Ways } from '../candidate.ts';
import { perHead } from '../per-head.ts';
import { shownOn } from '../window.ts';
import { pointOf, type Recorded, type Slot } from './record.ts';

/** A period's letter, and which predecessors failed in it where others did not. */
export interface Lettered {
	readonly letter: Letter;
	readonly partly: readonly string[];
}

const NONE: readonly string[] = [];

/** An area's own figure of a period as published on a map, counts of months divided by residents. */
export function ownFigure({ entry }: Recorded, { issue }: Slot, map: Vintage, gss: string, ways: Ways): Shown | undefined {
	const shown = issue && shownOn(issue, map).get(gss);
	if (!shown || entry.residents === undefined) return shown;
	return perHead(entry, [shown], ways.residents(map, entry.residents).get(gss));
}

/** The letter of a published figure against the period's benchmark. */
export function ownLetter(record: Recorded, slot: Slot, shown: Shown | undefined): Letter {
	return letterOf(pointOf(record.entry, shown), slot.benchmark, record.entry.polarity);
}

/** The CCGs that an area was made of on the map of a period that has most of them; none where it is itself there. */
function predecessorsAt(
	{ issue }: Slot,
	edition: Edition,
	gss: string,
	ways: Ways
): { map: Vintage; parts: readonly string[] } | undefined {
	const maps = [...(issue?.maps.keys() ?? [])].filter((map) => map < edition.map);
	return maps
		.map((map) => ({ map, parts: (ways.carry(map, edition.map).get(gss)?.parts ?? []).map((part) => part.gss) }))
		.find(({ parts }) => parts.length > 1);
}

/** One letter a scheduled period, oldest first: of the area's rebuilt figure; where the sum cannot be rebuilt, of its predecessors (methods.md section 18). */
export function lettersOf(record: Recorded, edition: Edition, gss: string, ways: Ways): readonly Lettered[] {
	const { entry, slots } = record;
	const points = record.pointsOf(gss);
	return slots.map((slot, at): Lettered => {
		const point = points[at]!;
		const letter = letterOf(point, slot.benchmark, entry.polarity);
		const before = point.value === undefined ? predecessorsAt(slot, edition, gss, ways) : undefined;
		if (!before) return { letter, partly: NONE };
		const parts = before.parts.map((part) => ownLetter(record, slot, ownFigure(record, slot, before.map, part, ways)));
		const merged = mergedLetter(parts);
		const failing = before.parts.filter((_, part) => parts[part] === 'F' || parts[part] === 'f' || parts[part] === 'p');
		return { letter: merged, partly: merged === '.' ? failing : NONE };
	});
}
