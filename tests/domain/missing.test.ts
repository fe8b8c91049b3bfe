import { expect, it } from 'vitest';
import { IMPORTED_MISSING, MISSING, MISSING_IDS, isMissing } from '#lib/domain/missing.ts';

it('MISSING is the closed list of fifteen reasons, each with a code and words', () => {
	expect(MISSING_IDS).toHaveLength(15);
	for (const id of MISSING_IDS) {
		expect(MISSING[id].code).toMatch(/^\[(x|c|z|w|low)\]$/);
		expect(MISSING[id].words).toMatch(/^[A-Z]/);
	}
});

it('IMPORTED_MISSING are the eight that may be read from a published cell', () => {
	expect(IMPORTED_MISSING).toEqual([
		'suppressed',
		'not-submitted',
		'not-applicable',
		'not-yet-published',
		'not-available',
		'published-error',
		'none-recorded',
		'low'
	]);
});

it('isMissing is not fooled by names of object internals', () => {
	expect(isMissing('suppressed')).toBe(true);
	expect(isMissing('constructor')).toBe(false);
	expect(isMissing('suspect')).toBe(false);
});
