import { describe, expect, it } from 'vitest';
import { gapKind, weaknessesOf } from '#lib/domain/gap.ts';

const measured = { status: 'measured', standing: 'scored', onlyFor: null, ceased: null } as const;

describe('gapKind', () => {
	it('is nothing for what the edition has figures of, scored or only shown', () => {
		for (const standing of ['scored', 'context', 'too-few'] as const) expect(gapKind({ ...measured, standing })).toBeUndefined();
	});

	it('tells figures that grew old from a series that ended, and from one that had not begun', () => {
		expect(gapKind({ ...measured, standing: 'out-of-date' })).toBe('old');
		expect(gapKind({ ...measured, standing: 'out-of-date', ceased: '2020-02' })).toBe('ended');
		expect(gapKind({ ...measured, standing: 'not-yet' })).toBe('not-yet');
	});

	it('tells what councils alone have counted from what nobody counts, and both from what is not held', () => {
		const unmeasured = { ...measured, standing: null } as const;
		expect(gapKind({ ...unmeasured, status: 'not-collected' })).toBe('nobody');
		expect(gapKind({ ...unmeasured, status: 'not-collected', onlyFor: 'councils' })).toBe('councils');
		expect(gapKind({ ...unmeasured, status: 'not-held', ceased: '2018/19 Q4' })).toBe('not-held');
	});
});

describe('weaknessesOf', () => {
	it('is empty for a count of what happened, and names each thing that weakens a figure in one order', () => {
		expect(weaknessesOf({ evidence: 'measured', collected: 'ccg', suppressed: 0 })).toEqual([]);
		expect(weaknessesOf({ evidence: 'self-declared', collected: 'councils', suppressed: 3 })).toEqual([
			'declared',
			'carried',
			'suppressed'
		]);
		expect(weaknessesOf({ evidence: 'modelled-denominator', collected: 'ccg', suppressed: 0 })).toEqual(['modelled']);
	});
});
