const LIST = /^grade: (.+)$/;

/** The words of the grades that a unit names, "grade: 1 inadequate, 2 requires improvement", by their number; `undefined` for any other unit. */
export function gradesOf(unit: string | null): ReadonlyMap<number, string> | undefined {
	const [, list] = LIST.exec(unit ?? '') ?? [];
	if (list === undefined) return undefined;
	const pairs = list.split(', ').map((entry) => /^([0-9]+) (.+)$/.exec(entry));
	return new Map(pairs.flatMap((pair) => (pair ? [[Number(pair[1]), pair[2]!] as const] : [])));
}

/** A grade in words; `undefined` where the unit names no grades, or none of that number: a mean of grades is no grade. */
export function gradeText(value: number, unit: string | null): string | undefined {
	return gradesOf(unit)?.get(value);
}
