import { CELLS, FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { findPreset } from '#lib/domain/scoring/presets.ts';
import { weightShares } from '#lib/domain/scoring/shares.ts';
import type { Weights } from '#lib/domain/scoring/weights.ts';
import { cellName, FACTOR_NAMES, GROUP_NAMES, inSentence } from './names.ts';
import { shareText } from './numbers.ts';
import { counted } from './words.ts';

const allAlike = (digits: readonly number[]): boolean => digits.every((digit) => digit === digits[0]);

/** "older people 3, mental health 9": names with their digits. */
function spelt(names: readonly string[], digits: readonly number[]): string {
	return names.map((name, at) => `${inSentence(name)} ${digits[at]}`).join(', ');
}

/** The parts of a reader's own weights in which not all are alike; fifteen cells are named only where one or two stand out. */
function ownParts({ groups, factors, cells }: Weights): readonly string[] {
	const usual = cells.filter((digit) => digit === 1).length;
	const changed = CELLS.flatMap((cell, at) => (cells[at] === 1 ? [] : [`${inSentence(cellName(cell))} × ${cells[at]}`]));
	return [
		...(allAlike(groups)
			? []
			: [
					spelt(
						GROUPS.map((group) => GROUP_NAMES[group]),
						groups
					)
				]),
		...(allAlike(factors)
			? []
			: [
					spelt(
						FACTORS.map((factor) => FACTOR_NAMES[factor]),
						factors
					)
				]),
		...(allAlike(cells)
			? []
			: [usual >= CELLS.length - 2 ? changed.join(', ') : `${counted(changed.length, 'cell')} weighted on their own`])
	];
}

/** Whose weights a result stands on: "all weights equal", "mental health first", "your weights: older people 3, mental health 9, …". */
export function weightsInWords(weights: Weights): string {
	const preset = findPreset(weights);
	if (preset) return inSentence(preset.name);
	return `your weights: ${ownParts(weights).join('; ')}`;
}

/** The headline of a ranking: "Ranked with all weights equal", "Ranked with your weights: mental health first". */
export function rankedWith(weights: Weights): string {
	const preset = findPreset(weights);
	if (preset?.id === 'equal') return 'Ranked with all weights equal';
	return preset ? `Ranked with your weights: ${inSentence(preset.name)}` : `Ranked with ${weightsInWords(weights)}`;
}

/** What a slider says of itself: "Mental health: weight 3 of 9, 20% of the total". */
export function sliderWords(weights: Weights, part: 'groups' | 'factors' | 'cells', at: number): string {
	const names = {
		groups: GROUPS.map((group) => GROUP_NAMES[group]),
		factors: FACTORS.map((factor) => FACTOR_NAMES[factor]),
		cells: CELLS.map(cellName)
	};
	return `${names[part][at]}: weight ${weights[part][at]} of 9, ${shareText(weightShares(weights)[part][at]!)} of the total`;
}
