/** How many of so many tests would come out on one given side though nothing differs. */
export interface ExpectedByChance {
	readonly tests: number;
	/** At 95%, 2.5% on either side. */
	readonly at95: number;
	/** At 99.8%, 0.1% on either side. */
	readonly at998: number;
}

/** Findings on one side, say worse, that chance alone leads to expect among so many tests (methods.md section 12). */
export function expectedByChance(tests: number): ExpectedByChance {
	return { tests, at95: tests * 0.025, at998: tests * 0.001 };
}
