import type { Origin } from '#lib/domain/observation.ts';
import { shareText } from '#lib/format/numbers.ts';
import { listWords } from '#lib/format/words.ts';
import type { LineageStep } from '#lib/server/queries/lineage-steps.ts';
import type { Kin } from '#lib/server/queries/lineage.ts';

/** A share under one per cent keeps a decimal, so that it is not called none. */
function share(of: number): string {
	return shareText(of, of < 0.01 || (of > 0.99 && of < 1) ? 1 : 0);
}

/** How much of one CCG passed into the other: "all of its people came here, 36% of those here". */
export function kinWords(kin: Pick<Kin, 'share' | 'part' | 'known'>, side: 'before' | 'after'): string {
	if (!kin.known) return 'the shares are not held';
	const whole = kin.share >= 1 ? 'all' : share(kin.share);
	if (side === 'before') return `${whole} of its people came here, ${share(kin.part)} of those here`;
	return `${whole} of the people here, ${share(kin.part)} of those there`;
}

const CARRIED: Readonly<Record<Origin, string>> = {
	published: 'as they were published',
	summed: 'added up from months or from the CCGs that became this one',
	estimated: 'estimated as means of the CCGs that became this one',
	apportioned: 'estimated from those of councils'
};

/** How the figures of a CCG came about, in a sentence; empty where there are none. */
export function carriedWords(origins: readonly (Origin | null)[]): string {
	const counts = (Object.keys(CARRIED) as Origin[]).map((origin) => ({ origin, n: origins.filter((one) => one === origin).length }));
	const known = counts.filter(({ n }) => n > 0);
	return known.length === 0 ? '' : `${listWords(known.map(({ origin, n }) => `${n} ${CARRIED[origin]}`))}.`;
}

/** How a CCG's land passed from one code of the Office for National Statistics to the next. */
export function changeWords({ from, to, kind, shareOfFrom, shareOfTo, known }: LineageStep): string {
	const codes = `${from} became ${to}`;
	if (!known) return `${codes}, with a changed boundary; how many people moved is not held.`;
	if (kind === 'rename') return `${codes}, the same people under a new code.`;
	return `${codes}, with ${share(shareOfFrom)} of the people it had, who are ${share(shareOfTo)} of those it has since.`;
}

/** "NHS Greater Manchester ICB" of "NHS Greater Manchester ICB - 14L", as the lists of sub-ICB locations print it. */
export function locationName(name: string): string {
	return name.replace(/ - \w+$/, '');
}
