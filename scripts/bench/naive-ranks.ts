import type { Drawable } from '#lib/domain/scoring/simulated-ranks.ts';
import { seededPermutation } from '#lib/domain/scoring/seeded.ts';
import { phiInverse } from '#lib/domain/statistics/normal-quantile.ts';

/** The ends of each area's simulated places by sorting every draw: what anyone would write first. */
export function naiveIntervals(areas: readonly Drawable[], draws: number): readonly (readonly number[])[] {
	const orders = areas.map(({ code }) => seededPermutation(`${code}:1`, draws));
	const places = areas.map((): number[] => []);
	for (let draw = 0; draw < draws; draw++) {
		const drawn = areas.map(({ score, se }, a) => score + (se ?? 0) * phiInverse((orders[a]![draw]! + 0.5) / draws)!);
		const order = drawn.map((_, a) => a).sort((a, b) => drawn[b]! - drawn[a]!);
		for (const [at, a] of order.entries()) places[a]!.push(at + 1);
	}
	return places.map((own) => {
		own.sort((a, b) => a - b);
		return [0.025, 0.5, 0.975].map((share) => own[Math.ceil(share * draws) - 1]!);
	});
}

/** The best place of each area over weightings of complete cells by sorting at every one. */
export function naiveBest(cells: readonly (readonly number[])[], weightings: readonly (readonly number[])[]): readonly number[] {
	const best = cells.map(() => cells.length);
	for (const weights of weightings) {
		const scores = cells.map((own) => own.reduce((sum, score, cell) => sum + weights[cell]! * score, 0));
		const order = scores.map((_, area) => area).sort((a, b) => scores[b]! - scores[a]!);
		for (const [at, area] of order.entries()) best[area] = Math.min(best[area]!, at + 1);
	}
	return best;
}
