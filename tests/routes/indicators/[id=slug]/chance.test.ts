import { expect, it } from 'vitest';
import { chanceWords, reliabilityWords } from '../../../../src/routes/indicators/[id=slug]/chance.ts';

const tested = (n: number, verdict: 'similar' | 'not-compared' = 'similar') => Array.from({ length: n }, () => ({ counts: true, verdict }));

it('says how many would be worse by chance at 99.8%: 0.1% of the figures tested on one side (209 give 0.2, methods.md section 12)', () => {
	expect(chanceWords(tested(209), 'high')).toBe('By chance alone about 0.2 would be worse.');
	expect(chanceWords([...tested(106), { counts: false, verdict: 'worse' }], 'none')).toBe('By chance alone about 0.1 would be lower.');
	expect(chanceWords(tested(5, 'not-compared'), 'low')).toBe('');
});

it('warns where less than half of the spread is more than chance (methods.md section 5)', () => {
	expect(reliabilityWords({ reliability: 0.99 })).toBe('99% of the spread between CCGs is more than chance.');
	expect(reliabilityWords({ reliability: 0.42 })).toBe(
		'Most of the spread may be chance: only 42% of the spread between CCGs is more than chance.'
	);
	expect(reliabilityWords({ reliability: null })).toBe('');
});
