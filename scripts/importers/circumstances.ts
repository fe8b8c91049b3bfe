import type { Findings } from './findings.ts';
import type { Reference } from './reference.ts';

/** What a reading needs to know beside the tables. */
export interface Circumstances {
	readonly reference: Reference;
	readonly findings: Findings;
	/** The day each file was published, by its name: nothing can tell of a time after it. */
	readonly published?: ReadonlyMap<string, string>;
	/** Whether a complete listing must have the share of its areas that its source declares. */
	readonly whole?: boolean;
}
