import type { Verdict } from '#lib/domain/verdict.ts';
import { listWords } from '#lib/format/words.ts';
import type { Compared } from '#lib/server/queries/comparison/compared-with.ts';

const SAID: Readonly<Record<Exclude<Verdict, 'not-compared'>, (whom: string) => string>> = {
	better: (whom) => `That is better than ${whom}, by too much to be chance.`,
	'possibly-better': (whom) => `That is possibly better than ${whom}, but we are not certain.`,
	similar: (whom) => `The difference from ${whom} could be chance.`,
	'possibly-worse': (whom) => `That is possibly worse than ${whom}, but we are not certain.`,
	worse: (whom) => `That is worse than ${whom}, by too much to be chance.`,
	higher: (whom) => `That is higher than ${whom}, by too much to be chance; neither way is better.`,
	lower: (whom) => `That is lower than ${whom}, by too much to be chance; neither way is better.`
};

/** Whom a figure is held against, and how it stands; absent where they have none. */
export interface Versus {
	readonly whom: string;
	readonly compared: Pick<Compared, 'verdict' | 'comparator'> | undefined;
}

/** A figure against groups of CCGs, each with its own figure; those of which nothing says how sure the difference is share a sentence. */
export function versusWords(groups: readonly Versus[], text: (value: number) => string): readonly string[] {
	const held = groups.flatMap(({ whom, compared }) =>
		compared ? [{ verdict: compared.verdict, whom, value: text(compared.comparator.value) }] : []
	);
	const told = held.flatMap(({ verdict, whom, value }) => (verdict === 'not-compared' ? [] : [SAID[verdict](`${whom} (${value})`)]));
	const unsure = held.filter(({ verdict }) => verdict === 'not-compared').map(({ whom, value }) => `${value} for ${whom}`);
	return unsure.length === 0 ? told : [...told, `It was ${listWords(unsure)}; how sure that difference is cannot be said.`];
}
