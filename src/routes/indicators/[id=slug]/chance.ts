import { expectedByChance } from '#lib/domain/comparison/expected-by-chance.ts';
import type { Polarity } from '#lib/domain/indicator.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import type { Standing } from './finding.ts';
import type { PlacedFigure } from './placed.ts';

/** How many of the figures tested would differ on one side though nothing does; empty where none was tested (methods.md section 12). */
export function chanceWords(figures: readonly Pick<PlacedFigure, 'counts' | 'verdict'>[], polarity: Polarity): string {
	const tested = figures.filter(({ counts, verdict }) => counts && verdict !== 'not-compared').length;
	if (tested === 0) return '';
	return `By chance alone about ${numberText(expectedByChance(tested).at998, 1)} would be ${polarity === 'none' ? 'lower' : 'worse'}.`;
}

/** How much of the spread between CCGs is more than chance, with a warning below half; empty where that is not known. */
export function reliabilityWords({ reliability }: Pick<Standing, 'reliability'>): string {
	if (reliability === null) return '';
	const share = `${shareText(reliability)} of the spread between CCGs is more than chance.`;
	return reliability < 0.5 ? `Most of the spread may be chance: only ${share}` : share;
}
