import { written, type Link } from './links.ts';
import { canonicalChoice } from './ranking-choice.ts';

/** The shortest address that shows the same: weights in lowest terms, areas sorted, no fragment. For `rel="canonical"` and "copy link". */
export function canonicalLink(link: Link): string {
	const areas = link.areas && [...new Set(link.areas)].sort();
	return written({ ...link, areas, fragment: undefined }, link.weights ? canonicalChoice(link.weights) : {});
}
