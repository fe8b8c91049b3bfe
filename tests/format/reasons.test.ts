import { expect, it } from 'vitest';
import { MISSING_IDS } from '#lib/domain/missing.ts';
import { UNRANKED } from '#lib/domain/scoring/ranking.ts';
import { EMPTY_CELLS, emptyCellWords, missingCode, missingWords, unrankedWords } from '#lib/format/reasons.ts';

it('every reason of the closed lists has words of its own', () => {
	expect(missingWords('suppressed')).toBe('Held back to protect people’s privacy');
	expect(missingCode('suppressed')).toBe('[c]');
	expect(new Set(MISSING_IDS.map(missingWords)).size).toBe(MISSING_IDS.length);
	expect(new Set(EMPTY_CELLS.map(emptyCellWords)).size).toBe(EMPTY_CELLS.length);
	expect(new Set(UNRANKED.map((reason) => unrankedWords(reason))).size).toBe(UNRANKED.length);
});

it('an area below the gate says how much is published and how much a rank needs', () => {
	expect(unrankedWords('below-gate', { coverage: 0.636364 })).toBe(
		'Not ranked: only 64% of what these weights ask for is published here. A rank needs 67%.'
	);
	expect(unrankedWords('below-gate', { coverage: 0.666 })).toContain('only 66.6% of');
});

it('where little is measured, the sentence is about the weights, not the area', () => {
	expect(unrankedWords('too-little-measured', { measuredShare: 0.2 })).toBe(
		'Not ranked: most of what these weights ask for is not measured. Only 20% is; ranks need 50%.'
	);
});
