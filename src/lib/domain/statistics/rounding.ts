const BILLION = 1e9;

/** A number rounded to 9 decimals, halves up: both sides of every comparison with a threshold pass through it (methods.md section 2). */
export function roundedTo9(x: number): number {
	return Math.round(x * BILLION) / BILLION;
}

/** People as a whole number, halves up, after the same rounding to 9 decimals, so that 0.1 + 0.2 + 0.2 of a person is one. */
export function wholePeople(people: number): number {
	return Math.round(roundedTo9(people));
}
