import type { GapKind, Weakness } from '#lib/domain/gap.ts';
import { missingWords } from '#lib/format/reasons.ts';
import type { SquareKind } from './parts.ts';

/** What each kind of square stands for, in the words of the closed list where it has them. */
export const SQUARE_WORDS: Readonly<Record<SquareKind, string>> = {
	held: 'Held, with figures in this edition',
	'not-yet': 'First figures are later',
	old: missingWords('out-of-date'),
	'not-held': missingWords('not-held'),
	ended: 'Stopped',
	councils: missingWords('other-level-only'),
	nobody: missingWords('not-collected')
};

/** What weakens a figure, as the plate of an entry says it. */
export const WEAKNESS_WORDS: Readonly<Record<Weakness, string>> = {
	declared: 'Declared by the body itself',
	modelled: 'Rests on a model',
	carried: 'Carried over from councils',
	suppressed: 'Held back for privacy, in part'
};

/** How the plate of an entry is drawn. */
export const PLATES: Readonly<Record<GapKind, string>> = {
	nobody: 'hatched',
	councils: 'spotted',
	ended: 'struck',
	'not-held': 'hatched',
	old: 'dotted',
	'not-yet': 'dotted'
};
