import type { Hexes } from '#lib/charts/country-maps.ts';
import type { Outline } from '#lib/charts/outlines.ts';
import type { View } from '#lib/url/listing.ts';

/** What may be chosen of the page. */
export interface Change {
	readonly view?: View;
	readonly show?: 'map' | 'hex';
	readonly region?: string | undefined;
	readonly fragment?: string;
}

/** Whom the list and the map of a place show, how they are drawn, and the addresses of the other ways. */
export interface Around {
	readonly view: View;
	readonly show: 'map' | 'hex';
	/** The region whose CCGs are shown; absent where the neighbours are. */
	readonly region: { readonly code: string; readonly name: string } | undefined;
	/** Drawn for the map alone. */
	readonly outlines: readonly Outline[];
	readonly hexes: Hexes | undefined;
	/** Of the place and its neighbours, for the small maps. */
	readonly small: readonly Outline[];
	/** The same page drawn otherwise. */
	readonly hrefOf: (change: Change) => string;
	/** The group on the map of all England. */
	readonly englandHref: string;
}
