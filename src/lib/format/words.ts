import { numberText } from './numbers.ts';

/** "1st", "2nd", "3rd", "11th", "1,021st" of a whole number of 1 or more. */
export function ordinal(n: number): string {
	const [ten, hundred] = [n % 10, n % 100];
	const ending = hundred >= 11 && hundred <= 13 ? 'th' : ten === 1 ? 'st' : ten === 2 ? 'nd' : ten === 3 ? 'rd' : 'th';
	return `${numberText(n)}${ending}`;
}

/** "54th of 187 ranked". */
export function placeOf(rank: number, ranked: number): string {
	return `${ordinal(rank)} of ${numberText(ranked)} ranked`;
}

/** "12th to 41st", or one place where both ends are the same. */
export function placesFrom({ low, high }: { readonly low: number; readonly high: number }): string {
	return low === high ? ordinal(low) : `${ordinal(low)} to ${ordinal(high)}`;
}

/** "1 CCG", "106 CCGs": a count with its noun. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${numberText(n)} ${n === 1 ? one : many}`;
}

/** "Older people, mental health and access": a list as a sentence has it. */
export function listWords(items: readonly string[]): string {
	return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}
