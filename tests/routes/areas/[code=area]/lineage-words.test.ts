import { expect, it } from 'vitest';
import { carriedWords, changeWords, kinWords, locationName } from '../../../../src/routes/areas/[code=area]/lineage-words.ts';

it('kinWords says how much of each passed to the other', () => {
	expect(kinWords({ share: 1, part: 0.358, known: true }, 'before')).toBe('all of its people came here, 36% of those here');
	expect(kinWords({ share: 0.129, part: 0.13, known: true }, 'after')).toBe('13% of the people here, 13% of those there');
	expect(kinWords({ share: 0.004, part: 0.996, known: true }, 'after')).toBe('0.4% of the people here, 99.6% of those there');
	expect(kinWords({ share: 1, part: 1, known: false }, 'after')).toBe('the shares are not held');
});

it('changeWords tells a new code, a changed boundary, and one of which nobody counted who moved', () => {
	const step = { from: 'E1', to: 'E2', fromMap: '2016-04', toMap: '2017-04', shareOfFrom: 0.63, shareOfTo: 1, known: true } as const;
	expect(changeWords({ ...step, kind: 'rename' })).toBe('E1 became E2, the same people under a new code.');
	expect(changeWords({ ...step, kind: 'split' })).toBe('E1 became E2, with 63% of the people it had, who are 100% of those it has since.');
	expect(changeWords({ ...step, kind: 'boundary', known: false })).toContain('how many people moved is not held');
});

it('carriedWords counts how figures came about, and says nothing of none', () => {
	expect(carriedWords(['published', 'summed', 'published', 'apportioned', null])).toBe(
		'2 as they were published, 1 added up from months or from the CCGs that became this one and 1 estimated from those of councils.'
	);
	expect(carriedWords([null])).toBe('');
});

it('locationName leaves the code out of the name of a sub-ICB location', () => {
	expect(locationName('NHS Greater Manchester ICB - 14L')).toBe('NHS Greater Manchester ICB');
});
