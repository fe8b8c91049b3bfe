import type { Choice } from '#lib/domain/scoring/choice.ts';
import type { Group } from '#lib/domain/framework.ts';
import { meant, type Found } from '#lib/finder/search.ts';
import { placeAddress } from './place-address.ts';

/** Where to go straight on to: `undefined` where the reader has a choice to make. What the place page must say of the place goes along as `q`. */
export function destination(
	found: Found,
	group: Group | undefined,
	choice: { readonly weights: Choice; readonly edition: string }
): string | undefined {
	const only = meant(found);
	if (!only) return undefined;
	const { place, rest, ccg } = only;
	const tells = rest.length > 0 || place.since !== undefined || place.until !== undefined || place.kind !== 'ccg';
	return placeAddress(ccg.code, group, { ...choice, q: tells ? found.asked : undefined });
}
