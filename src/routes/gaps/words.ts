import type { Factor, Group } from '#lib/domain/framework.ts';
import { FACTOR_NAMES, GROUP_NAMES, inSentence } from '#lib/format/names.ts';
import { numberText } from '#lib/format/numbers.ts';
import type { SquareKind } from './parts.ts';

/** "is" or "are" after a count. */
const be = (n: number): string => (n === 1 ? 'is' : 'are');

/** What the edition holds of all that is worth knowing, and what it lacks by kind: three or four short sentences. */
export function leadWords(total: number, counts: Readonly<Record<SquareKind, number>>): string {
	const { held, nobody, councils, ended, old } = counts;
	const published = counts['not-held'];
	const later = counts['not-yet'];
	return [
		`Of ${numberText(total)} things worth knowing about a clinical commissioning group (CCG), this edition holds ${numberText(held)}.`,
		`${numberText(nobody)} ${be(nobody)} collected by nobody, ${numberText(councils)} for councils only, and ${numberText(ended)} ${ended === 1 ? 'has' : 'have'} stopped.`,
		`${numberText(old)} ${old === 1 ? 'has' : 'have'} no figure in the last three years, and ${numberText(published)} ${be(published)} published but we do not have ${published === 1 ? 'it' : 'them'} yet.`,
		...(later > 0 ? [`${numberText(later)} began later.`] : [])
	].join(' ');
}

/** "Mental health: access", "Mental health", "Access": the part of the framework that a list is cut down to; empty for all of it. */
export function whereWords(group: Group | undefined, factor: Factor | undefined): string {
	const names = [...(group ? [GROUP_NAMES[group]] : []), ...(factor ? [FACTOR_NAMES[factor]] : [])];
	return names.map((name, at) => (at === 0 ? name : inSentence(name))).join(': ');
}
