import type { LedgerRow } from '#lib/server/queries/ledger.ts';
import { counted, listWords } from '#lib/format/words.ts';

const AGE = /\b(?:aged|at) ([0-9]{2}) (?:and|or) over\b/i;

/** The age at which people count as old in each indicator that names one, lowest first, with how many indicators do. */
export function agesIn(
	rows: readonly Pick<LedgerRow, 'name' | 'unit' | 'denominatorIs'>[]
): readonly (readonly [age: number, n: number])[] {
	const counts = new Map<number, number>();
	for (const { name, unit, denominatorIs } of rows) {
		const age = AGE.exec([denominatorIs, unit, name].join('; '))?.[1];
		if (age !== undefined) counts.set(Number(age), (counts.get(Number(age)) ?? 0) + 1);
	}
	return [...counts].sort(([a], [b]) => a - b);
}

/** From which age the figures of a group count people, as a sentence; the age is the data's, so it says how many figures name one. */
export function ageWords(rows: readonly Pick<LedgerRow, 'name' | 'unit' | 'denominatorIs'>[]): string {
	const ages = agesIn(rows);
	if (ages.length === 0) return 'No figure held for this group names an age.';
	const named = ages.map(([age, n]) => `${age} and over in ${counted(n, 'figure')}`);
	return `The age is the publisher’s choice: ${listWords(named)}, of ${rows.length} held. The rest count adults or people of all ages.`;
}
