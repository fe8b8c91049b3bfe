import { phi } from './normal.ts';

/** The two-sided p of a figure with a standard error above 0 against a fixed benchmark, 0 to 1; `undefined` without an error (methods.md section 12). */
export function pValue(value: number, se: number, benchmark: number): number | undefined {
	return se > 0 ? 2 * phi(-Math.abs(value - benchmark) / se) : undefined;
}
