/** Where an area stands against a benchmark once over-dispersion is allowed for: 0 worse, 1 alike, 2 better. */
export const BANDS = [0, 1, 2] as const;
export type Band = (typeof BANDS)[number];
