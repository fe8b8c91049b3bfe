import type { FirstView } from './first-view.ts';

/** What a page may weigh at most at first view, in bytes as sent (1 KB is 1,000), and how many elements it may hold. */
export interface Budget {
	readonly bytes: number;
	readonly html: number;
	readonly css: number;
	readonly script: number;
	readonly elements: number;
}

/** Addresses on which a hand moves something and the page answers without asking: the ranking, the comparison, the finder. */
const MOVING: Readonly<Record<string, number>> = { '/': 60_000, '/compare': 60_000, '/find': 35_000 };

/** Pages of charts whose marks answer to pointer, touch and keyboard. */
const CHARTED = /^\/(groups|indicators)\//;

/** The budget of an address within the site: script only where something moves. */
export function budgetOf(address: string): Budget {
	const path = address.split('?', 1)[0]!;
	const ranked = path === '/';
	const script = MOVING[path] ?? (CHARTED.test(path) ? 35_000 : 0);
	return { bytes: 130_000, html: ranked ? 45_000 : 30_000, css: 25_000, script, elements: ranked ? 5_000 : 4_000 };
}

/** What of a first view is over its budget, in words: `script 36.1 KB of 35`; empty where all is within. */
export function overBudget(view: FirstView, budget: Budget): readonly string[] {
	return (Object.keys(budget) as (keyof Budget)[])
		.filter((part) => view[part] > budget[part])
		.map((part) =>
			part === 'elements'
				? `elements ${view[part]} of ${budget[part]}`
				: `${part === 'bytes' ? 'all' : part} ${(view[part] / 1_000).toFixed(1)} KB of ${budget[part] / 1_000}`
		);
}
