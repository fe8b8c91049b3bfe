import { shareText } from '#lib/format/numbers.ts';
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
