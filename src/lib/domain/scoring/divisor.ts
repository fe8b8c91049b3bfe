/** The greatest whole number that divides all of some whole numbers of 0 or more; 0 where all of them are 0 or there are none. */
export function greatestCommonDivisor(numbers: readonly number[]): number {
	return numbers.reduce((divisor, n) => {
		let [a, b] = [divisor, n];
		while (b > 0) [a, b] = [b, a % b];
		return a;
	}, 0);
}

/** The same whole numbers divided by their greatest common divisor; zeros stay as they are. */
export function inLowestTerms(numbers: readonly number[]): readonly number[] {
	const divisor = greatestCommonDivisor(numbers);
	return divisor > 1 ? numbers.map((n) => n / divisor) : numbers;
}
