import { inSentence } from '#lib/format/names.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';

/** Why an indicator that is not measured has no history, and what would give it one. */
export function whyNone({ status, onlyFor, publisher, whatWouldFill }: FoundIndicator): string {
	const fill = whatWouldFill ?? 'It is not known from what it could be counted.';
	if (status === 'not-held') {
		return `This is published for clinical commissioning groups${publisher ? ` by ${publisher}` : ''}, but we do not have it yet, so there is no history to show. Where it is to be had: ${fill}`;
	}
	if (onlyFor === 'councils')
		return `This is collected for councils only, so there is no history of it in a clinical commissioning group. ${fill}`;
	return `Nobody collects this for clinical commissioning groups, so there is no history to show. What it could be counted from: ${inSentence(fill)}`;
}
