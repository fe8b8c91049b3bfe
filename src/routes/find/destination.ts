import type { Choice } from '#lib/domain/scoring/choice.ts';
import type { Group } from '#lib/domain/framework.ts';
import { meant, type Found } from '#lib/finder/search.ts';
import { linkTo } from '#lib/url/links.ts';

/** The group that a place is shown for where the reader named none. */
export const FIRST_GROUP: Group = 'mental-health';

/** The address of the page on one group in one CCG; `q` is the place that was looked for, where something must be said of it there. */
export function placeAddress(
	code: string,
	group: Group | undefined,
	{ weights, edition, q }: { readonly weights: Choice; readonly edition: string; readonly q?: string | undefined }
): string {
	return linkTo({ path: `/areas/${code}/${group ?? FIRST_GROUP}`, weights, edition, q });
}

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
