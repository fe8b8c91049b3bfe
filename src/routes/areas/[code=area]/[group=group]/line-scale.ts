import type { Card } from './cards.ts';

/** Where the values of a card stand on its line, in per cent of the width; better is to the right. */
export function lineScale({ own, england, standard, others, turned }: Card['line']): (value: number) => number {
	const all = [own, ...others, ...(england === undefined ? [] : [england]), ...(standard === undefined ? [] : [standard])];
	const [low, high] = [Math.min(...all), Math.max(...all)];
	if (high === low) return () => 50;
	return (value) => {
		const share = (value - low) / (high - low);
		return Math.round((8 + 84 * (turned ? 1 - share : share)) * 10) / 10;
	};
}

/** The words below a line; two that would touch are one. */
export function labelsBelow(
	england: number | undefined,
	standard: number | undefined
): readonly { readonly at: number; readonly words: string }[] {
	const all = [
		...(england === undefined ? [] : [{ at: england, words: 'England' }]),
		...(standard === undefined ? [] : [{ at: standard, words: 'standard' }])
	];
	if (all.length === 2 && Math.abs(all[0]!.at - all[1]!.at) < 30) {
		return [{ at: Math.min(75, Math.max(25, (all[0]!.at + all[1]!.at) / 2)), words: 'England, standard' }];
	}
	return all;
}
