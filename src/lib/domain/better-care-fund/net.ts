/** A planned reduction less the growth that was expected anyway, in the unit of the two; the two are always shown together (methods.md section 22). */
export function netReduction(gross: number, growth: number): number {
	return gross - growth;
}
