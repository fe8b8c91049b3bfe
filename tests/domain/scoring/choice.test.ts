import { expect, it } from 'vitest';
import { choiceKey, gateOf, indicatorWeight, ownIndicatorWeights, usesStoredCells, wayOfChoice } from '#lib/domain/scoring/choice.ts';
import { GATE } from '#lib/domain/scoring/gates.ts';
import { EQUAL_WEIGHTS, weightKey } from '#lib/domain/scoring/weights.ts';

const usual = weightKey(EQUAL_WEIGHTS);

it('weights alone are a choice, with all else as usual', () => {
	expect(wayOfChoice(EQUAL_WEIGHTS)).toEqual({ normalisation: 'z', aggregation: 'arithmetic' });
	expect(wayOfChoice({ ...EQUAL_WEIGHTS, scoring: 'none' })).toBeUndefined();
	expect([gateOf(EQUAL_WEIGHTS), gateOf({ ...EQUAL_WEIGHTS, gate: 0 })]).toEqual([GATE, 0]);
	expect(choiceKey(EQUAL_WEIGHTS)).toBe(usual);
});

it('an indicator weighs 1 unless it is chosen otherwise, also one named like a part of every object', () => {
	const choice = { ...EQUAL_WEIGHTS, indicators: { b: 0, a: 4, c: 1 } };
	expect(['a', 'b', 'c', 'd', 'constructor'].map((code) => indicatorWeight(choice, code))).toEqual([4, 0, 1, 1, 1]);
	expect(ownIndicatorWeights(choice)).toEqual([
		['a', 4],
		['b', 0]
	]);
	expect(ownIndicatorWeights(EQUAL_WEIGHTS)).toEqual([]);
});

it('the key names what is not as usual, in one order', () => {
	expect(choiceKey({ ...EQUAL_WEIGHTS, scoring: 'worst', indicators: { b: 0, a: 4 }, gate: 0.5 })).toBe(
		`${usual};score=worst;ind=a:4,b:0;cover=0.5`
	);
	expect(choiceKey({ ...EQUAL_WEIGHTS, scoring: 'mean', indicators: { a: 1 } })).toBe(usual);
});

it('stored cells serve z scores and no composite, of indicators that all weigh 1', () => {
	const serves = (choice: object) => usesStoredCells({ ...EQUAL_WEIGHTS, ...choice });
	expect([{}, { scoring: 'geometric' }, { scoring: 'none' }, { indicators: { a: 1 } }].map(serves)).toEqual([true, true, true, true]);
	expect([{ scoring: 'minmax' }, { scoring: 'bands' }, { indicators: { a: 2 } }].map(serves)).toEqual([false, false, false]);
});
