import { expect, it } from 'vitest';
import { shareWords } from '#lib/finder/share-words.ts';

it.each([
	[0.741, 'about three quarters'],
	[0.257, 'about a quarter'],
	[0.5, 'about half'],
	[1 / 3, 'about a third'],
	[2 / 3, 'about two thirds'],
	[0.02, 'a small part'],
	[0.99, 'nearly all'],
	[1, 'all']
])('%d is said as “%s”', (share, words) => {
	expect(shareWords(share)).toBe(words);
});
