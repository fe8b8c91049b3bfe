/** Upper ends of shares, 0 to 1, and how each is said. */
const SAID: readonly (readonly [below: number, words: string])[] = [
	[0.075, 'a small part'],
	[0.15, 'about a tenth'],
	[0.225, 'about a fifth'],
	[0.29, 'about a quarter'],
	[0.366, 'about a third'],
	[0.45, 'about two fifths'],
	[0.55, 'about half'],
	[0.633, 'about three fifths'],
	[0.7, 'about two thirds'],
	[0.775, 'about three quarters'],
	[0.875, 'about four fifths'],
	[0.95, 'about nine tenths'],
	[0.995, 'nearly all']
];

/** A share from 0 to 1 as people say it: "about three quarters". */
export function shareWords(share: number): string {
	return SAID.find(([below]) => share < below)?.[1] ?? 'all';
}
