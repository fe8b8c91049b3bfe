import { SHADE_STARTS, SHADE_WORDS } from '#lib/charts/shade.ts';
import { wayOf, type Normalisation, type Scoring } from '#lib/domain/scoring/ways.ts';
import { scoreText } from '#lib/format/numbers.ts';

/** How the scores of a way of scoring are printed and drawn. */
export interface Scale {
	/** Where England stands on it; `undefined` where it has no fixed place. */
	readonly england: number | undefined;
	readonly decimals: number;
	/** Where each class of shade after the first begins, and the five in words. */
	readonly starts: readonly number[];
	readonly words: readonly string[];
	/** Right end of the bars, for a table whose highest score is given. */
	readonly endFor: (highest: number) => number;
	/** Labels under the bars, the end left out. */
	readonly ticks: readonly number[];
}

const wordsOf = (starts: readonly number[], decimals: number): readonly string[] => {
	const step = 10 ** -decimals;
	const text = (score: number): string => scoreText(score, decimals);
	const between = starts.slice(1).map((start, at) => `${text(starts[at]!)} to ${text(start - step)}`);
	return [`under ${text(starts[0]!)}`, ...between, `${text(starts.at(-1)!)} and over`];
};

const own = (starts: readonly number[], decimals: number, end: number): Scale => ({
	england: undefined,
	decimals,
	starts,
	words: wordsOf(starts, decimals),
	endFor: () => end,
	ticks: [0, end / 2]
});

const HUNDRED = own([35, 45, 55, 65], 1, 100);

const SCALES: Readonly<Record<Normalisation, Scale>> = {
	z: {
		england: 50,
		decimals: 1,
		starts: SHADE_STARTS,
		words: SHADE_WORDS,
		endFor: (highest) => (highest > 60 ? 80 : 60),
		ticks: [0, 20, 40]
	},
	'min-max': HUNDRED,
	percentile: HUNDRED,
	bands: own([0.7, 0.9, 1.1, 1.3], 2, 2)
};

/** The scale of a way of scoring; that of the weighted mean where no score is made. */
export function scaleOf(scoring: Scoring): Scale {
	return SCALES[wayOf(scoring)?.normalisation ?? 'z'];
}
