import type { Verdict } from '#lib/domain/verdict.ts';
import { numberText } from '#lib/format/numbers.ts';
import { counted } from '#lib/format/words.ts';
import type { ChangeRow, InequalityRow } from './overview-rows.ts';

const UP: ReadonlySet<Verdict> = new Set(['better', 'possibly-better']);
const DOWN: ReadonlySet<Verdict> = new Set(['worse', 'possibly-worse']);

/** How England moved, in one sentence: on how many indicators of those whose margin of error is known. */
export function movedWords(verdicts: readonly Verdict[], since: string | undefined): string {
	if (since === undefined) return 'This is the first edition, so England cannot be compared with an earlier one.';
	const known = verdicts.filter((verdict) => verdict !== 'not-compared');
	if (known.length === 0) return `Nothing that is known with a margin of error can be compared with ${since}.`;
	const [up, down] = [UP, DOWN].map((set) => known.filter((verdict) => set.has(verdict)).length);
	return (
		`Of ${counted(known.length, 'figure')} for England that can be compared with ${since}, ` +
		`${numberText(up!)} got better and ${numberText(down!)} got worse beyond chance.`
	);
}

/** The widest difference between the most and the least deprived CCGs, in one sentence. */
export function inequalityWords(rows: readonly InequalityRow[]): string {
	const [widest] = rows;
	if (!widest) return 'No figure differs clearly between the most and the least deprived places.';
	return `The widest gap by deprivation: “${widest.name}” is ${widest.worse ? 'worse' : 'better'} in the most deprived places.`;
}

/** Which CCGs moved most, in one sentence. */
export function changedWords(up: readonly ChangeRow[], down: readonly ChangeRow[]): string {
	const [rose, fell] = [up[0], down[0]];
	if (!rose || !fell) return 'No CCG can be compared with an earlier edition.';
	return `The score of ${rose.name} moved up most (${rose.change}), that of ${fell.name} down most (${fell.change}).`;
}
