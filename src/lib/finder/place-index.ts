import type { PlaceKind } from '#lib/domain/place.ts';

/**
 * What an index holds of a place: its kind by position in the closed list, its name, what sets it apart, since and until which year its
 * largest part lies in the same CCG (0 = on all maps before, or after), and pairs of CCG (position in `ccgs`) and share in thousandths.
 */
export type IndexedPlace = readonly [kind: number, name: string, within: string, since: number, until: number, ...parts: number[]];

/** All that the finder needs to know of one edition, small enough to be sent to a browser. */
export interface PlaceIndex {
	/** The map that the answers are for. */
	readonly map: string;
	/** Codes and names of the CCGs of the map. */
	readonly ccgs: readonly (readonly [code: string, name: string])[];
	/** CCGs that are not on the map: code, name, in which year that code began or ended, and the CCGs of the map that have their land. */
	readonly others: readonly (readonly [code: string, name: string, year: number, isClosed: boolean, ...codes: string[]])[];
	readonly places: readonly IndexedPlace[];
}

/** Part of a place in a CCG; `share` of its ground, or of its GP practices for a postcode district, 0 to 1. */
export interface Part {
	readonly code: string;
	readonly name: string;
	readonly share: number;
}

/** A place or CCG that an answer names, with its CCGs, largest share first. */
export interface Match {
	readonly name: string;
	readonly kind: PlaceKind | 'ccg';
	/** County, council area, or country for a place outside England. */
	readonly within?: string;
	/** The year in April of which its largest part came into this CCG from another; absent where it always was there. */
	readonly since?: number;
	/** The year in April of which its largest part passes to another CCG. */
	readonly until?: number;
	readonly ccgs: readonly Part[];
}
