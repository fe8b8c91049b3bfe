import type { STANDINGS } from '#lib/server/db/schema.ts';
import type { Choice } from './choose.ts';

/** How an indicator stands in an edition. */
export type Standing = (typeof STANDINGS)[number];

/** A choice with its standing, the twins decided. */
export interface Standpoint extends Choice {
	readonly status: Standing;
}

/**
 * The standing of every choice: of two scored series that say the same one counts, the one that serves three quarters of the areas; if
 * both do, the newer; if both end on one day, the one whose map is nearer the edition's.
 */
export function standpointsOf(choices: readonly Choice[]): readonly Standpoint[] {
	const byId = new Map(choices.map((choice) => [choice.entry.id, choice]));
	return choices.map((choice) => {
		const twin = choice.entry.alternateOf === undefined ? undefined : byId.get(choice.entry.alternateOf);
		return { ...choice, status: statusOf(choice, twin) };
	});
}

function statusOf(choice: Choice, twin: Choice | undefined): Standing {
	const { entry, standing } = choice;
	if (!entry.scored) return standing === 'eligible' || standing === 'too-few' ? 'context' : standing;
	if (standing !== 'eligible') return standing;
	const rival = twin?.entry.scored && twin.standing === 'eligible' ? twin : undefined;
	return rival && precedes(rival, choice) ? 'alternate' : 'scored';
}

/** Whether one of two twins counts before the other; by the id where nothing else tells them apart. */
function precedes(one: Choice, other: Choice): boolean {
	if (one.wide !== other.wide) return one.wide;
	const [ends, otherEnds] = [one.candidate?.period.ends ?? '', other.candidate?.period.ends ?? ''];
	if (ends !== otherEnds) return ends > otherEnds;
	const [distance, otherDistance] = [one.candidate?.distance ?? 0, other.candidate?.distance ?? 0];
	return distance === otherDistance ? one.entry.id < other.entry.id : distance < otherDistance;
}
