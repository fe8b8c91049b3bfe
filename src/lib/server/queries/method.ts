import { METHOD } from '#lib/domain/method.ts';

/** By which method a release was made, and by which this site would make one. */
export interface MethodOfRelease {
	readonly release: string;
	readonly site: string;
	/** Whether the two differ, so that its scores are not those that this site's explanations describe. */
	readonly differs: boolean;
}

/** Which method made a release, for pages and answers to say where it is not the site's own. */
export function methodOf({ method }: { readonly method: string }): MethodOfRelease {
	return { release: method, site: METHOD, differs: method !== METHOD };
}
