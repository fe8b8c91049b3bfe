/** The five patient groups of June 2015, in the order used everywhere. */
export const GROUPS = ['older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy'] as const;
export type Group = (typeof GROUPS)[number];

/** The three factors on which each group is judged, in the order used everywhere. */
export const FACTORS = ['access', 'quality', 'prevention'] as const;
export type Factor = (typeof FACTORS)[number];

/** A group judged on a factor: `mental-health/quality`. */
export type CellId = `${Group}/${Factor}`;

/** The fifteen cells, group by group, access before quality before prevention. */
export const CELLS: readonly CellId[] = GROUPS.flatMap((group) => FACTORS.map((factor): CellId => `${group}/${factor}`));

/** The id of the cell in which a group meets a factor. */
export function cellId(group: Group, factor: Factor): CellId {
	return `${group}/${factor}`;
}

/** Whether a text is the slug of a patient group. */
export function isGroup(text: string): text is Group {
	return (GROUPS as readonly string[]).includes(text);
}

/** Whether a text is the slug of a factor. */
export function isFactor(text: string): text is Factor {
	return (FACTORS as readonly string[]).includes(text);
}
