import type { StandardEntry } from './schema.ts';

/** Thresholds with their days, in the unit of their indicator; only such as the publisher or the contract of the time states. */
export const standardEntries = [] satisfies StandardEntry[];
