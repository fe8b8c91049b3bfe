import type { Missing } from '#lib/domain/missing.ts';
import type { Flag } from '#lib/domain/observation.ts';

/** What a note beside a number says of it: a word that is shown beside it, or a doubt that keeps it from being scored. */
export type Remark = { readonly flags: readonly Flag[] } | { readonly suspect: string };

/** Notes of Fingertips that say no more than a flag does. */
const FLAGGED: readonly (readonly [words: RegExp, flag: Flag])[] = [
	[/^aggregated from all known lower geography values/i, 'estimated'],
	[/\bprovisional\b/i, 'provisional'],
	[/^(?:this )?value (?:has been |was )?(?:revised|updated)\b/i, 'revised'],
	[/\binterpret with caution\b|\bsmall (?:numbers|count|sample)/i, 'low-reliability']
];

/** What the "Value note" beside a number says; `undefined` where it is blank. An unknown note is a doubt in the publisher's words. */
export function remarkOf(note: string): Remark | undefined {
	if (note === '') return undefined;
	const flag = FLAGGED.find(([words]) => words.test(note))?.[1];
	return flag ? { flags: [flag] } : { suspect: note };
}

/**
 * Why there is no number, by the "Value note" beside a blank: held back where it speaks of disclosure ("Value suppressed for
 * disclosure control due to small count"), otherwise not available.
 */
export function reasonOf(note: string): Missing {
	return /\bdisclosure\b|\bconfidential/i.test(note) ? 'suppressed' : 'not-available';
}
