/** The most by which a number may differ from one that is printed: 1e-9 of it, or half of the last digit of one printed with fewer than ten. */
function tolerance(printed: string | number): number {
	const exact = 1e-9 * Math.abs(Number(printed));
	if (typeof printed === 'number') return exact;
	const digits = printed.replace(/^-?[0.]*/, '').replace('.', '');
	const decimals = printed.split('.')[1]?.length ?? 0;
	return digits.length >= 10 ? exact : Math.max(exact, 0.5 * 10 ** -decimals * (1 + 1e-9));
}

const isPrinted = (expected: unknown): expected is string | number =>
	typeof expected === 'number' || (typeof expected === 'string' && /^-?\d+(\.\d+)?$/.test(expected));

/**
 * Where an answer differs from what is expected, one line each; none where they agree. Numbers agree to 1e-9, numbers in quotes to the
 * digits shown, anything else is the same; keys that are not expected are let through.
 */
export function differences(answer: unknown, expected: unknown, at = 'result'): readonly string[] {
	if (isPrinted(expected)) {
		const agrees = typeof answer === 'number' && Math.abs(answer - Number(expected)) <= tolerance(expected);
		return agrees ? [] : [`${at} is ${JSON.stringify(answer)}, not ${expected}`];
	}
	if (expected === null || typeof expected !== 'object') {
		return answer === expected ? [] : [`${at} is ${JSON.stringify(answer)}, not ${JSON.stringify(expected)}`];
	}
	if (answer === null || typeof answer !== 'object') return [`${at} is ${JSON.stringify(answer)}`];
	const length =
		Array.isArray(expected) && Array.isArray(answer) && expected.length !== answer.length ? [`${at} has ${answer.length} parts`] : [];
	return [
		...length,
		...Object.entries(expected).flatMap(([key, part]) =>
			differences((answer as Readonly<Record<string, unknown>>)[key], part, `${at}.${key}`)
		)
	];
}
