import type { Choice } from '#lib/domain/scoring/choice.ts';
import type { Group } from '#lib/domain/framework.ts';
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
