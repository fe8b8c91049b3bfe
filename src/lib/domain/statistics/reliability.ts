/**
 * The share, 0 to 1, of the spread between areas that is not chance: `max(0, 1 - mean(se^2) / sd^2)` over the areas with a known
 * error. `undefined` where no error is known or there is no spread (methods.md section 5).
 */
export function reliability(errors: readonly (number | undefined)[], sd: number): number | undefined {
	const known = errors.filter((se) => se !== undefined);
	if (known.length === 0 || !(sd > 0)) return undefined;
	const chance = known.reduce((sum, se) => sum + (se / sd) ** 2, 0) / known.length;
	return Math.max(0, 1 - chance);
}
