import { expect, it } from 'vitest';
import { bannedWords } from './plain-words.ts';

it('bannedWords finds whole words whatever their case, and no parts of words', () => {
	expect(bannedWords('Service users in the worst quartile: Benchmark N/A')).toEqual(['users', 'quartile', 'Benchmark', 'N/A']);
	expect(bannedWords('Women due for a test; the drugs used; a fragrant nanny')).toEqual([]);
});
