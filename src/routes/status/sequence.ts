/** Which release of its day an id names: 1 of `2026-11-21`, 2 of `2026-11-21-2`. */
export function sequenceOf(id: string): number {
	return Number(id.split('-')[3] ?? 1);
}
