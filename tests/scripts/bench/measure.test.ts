import { expect, it } from 'vitest';
import { compare, timingOf } from '../../../scripts/bench/measure.ts';

it('timingOf answers the middle, the 95th in 100 and the largest, whatever the order', () => {
	const durations = Array.from({ length: 101 }, (_, i) => 100 - i);
	expect(timingOf(durations)).toEqual({ p50: 50, p95: 95, max: 100, samples: 101 });
	expect(() => timingOf([])).toThrow('Nothing was measured.');
});

it('compare runs each work in turn, a warm-up of a fifth first, and tells it which turn it is', () => {
	const turns: string[] = [];
	const timings = compare({ a: (turn) => turns.push(`a${turn}`), b: (turn) => turns.push(`b${turn}`) }, 5);
	expect(turns.slice(0, 4)).toEqual(['a0', 'b0', 'a1', 'b1']);
	expect(turns).toHaveLength(12);
	expect(timings.a.samples).toBe(5);
	expect(timings.b.samples).toBe(5);
});
