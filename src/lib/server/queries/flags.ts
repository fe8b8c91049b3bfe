import type { Flag } from '#lib/domain/observation.ts';

/** The flags of a column that holds them separated by spaces. */
export function flagsIn(text: string): readonly Flag[] {
	return text === '' ? [] : (text.split(' ') as Flag[]);
}
