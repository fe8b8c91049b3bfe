import { expect, it } from 'vitest';
import { asPublished, counts, flagsOf, nothing, sumOf } from '#lib/domain/scoring/shown.ts';

it('a reason alone has no flags and no parts', () => {
	expect(nothing('suppressed')).toEqual({ missing: 'suppressed', flags: [], parts: 0 });
	expect(counts(nothing('suppressed'))).toBe(false);
});

it('a published figure stands as it is, one cell of one import', () => {
	const shown = asPublished({ value: 4, numerator: 2, denominator: 50, lower: 3, upper: 5, run: 'a/1', at: 'B7' });
	expect(shown).toMatchObject({ value: 4, numerator: 2, denominator: 50, lower: 3, upper: 5, run: 'a/1', at: 'B7' });
	expect(shown).toMatchObject({ origin: 'published', parts: 1, flags: [] });
	expect(asPublished({ missing: 'suppressed', run: 'a/1', at: 'B7' })).toEqual({
		missing: 'suppressed',
		flags: [],
		parts: 0,
		run: 'a/1',
		at: 'B7'
	});
});

it('a suspect value counts no more than one that is missing', () => {
	expect(counts(asPublished({ value: 4 }))).toBe(true);
	expect(counts(asPublished({ value: 4, suspect: 'Ten times the year before.' }))).toBe(false);
});

it('a sum is known where each part of it is', () => {
	const parts = [asPublished({ value: 4, numerator: 2 }), asPublished({ value: 6, numerator: 3 })];
	expect(sumOf(parts, ({ numerator }) => numerator)).toBe(5);
	expect(sumOf([...parts, asPublished({ value: 1 })], ({ numerator }) => numerator)).toBeUndefined();
	expect(sumOf([], ({ numerator }) => numerator)).toBe(0);
});

it('flags of several figures are each named once, in one order, with one more where it applies', () => {
	const flagged = (...flags: Parameters<typeof flagsOf>[0][number]['flags']) => ({ ...asPublished({ value: 1 }), flags });
	const parts = [flagged('provisional', 'estimated'), flagged('estimated')];
	expect(flagsOf(parts)).toEqual(['estimated', 'provisional']);
	expect(flagsOf([], 'estimated')).toEqual(['estimated']);
	expect(flagsOf([])).toEqual([]);
});
