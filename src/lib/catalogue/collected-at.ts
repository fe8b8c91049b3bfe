import type { Collected, Indicator } from '#lib/domain/indicator.ts';

/**
 * At which level anybody counts an indicator: what the entry says, or else what follows from it: councils where the figures held are
 * theirs, CCGs for the rest of what is published, and councils or nobody for what is not collected.
 */
export function collectedAt(entry: Indicator): Collected {
	if (entry.collected) return entry.collected;
	if (entry.status === 'not-collected') return entry.onlyFor ?? 'nobody';
	return entry.status === 'measured' && entry.level !== 'ccg' ? 'councils' : 'ccg';
}
