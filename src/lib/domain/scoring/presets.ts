import { EQUAL_WEIGHTS, weightKey, type Weights } from './weights.ts';

/** A named set of weights that is offered as a link. */
export interface Preset {
	readonly id: string;
	readonly name: string;
	readonly weights: Weights;
}

/** The five sets of weights offered; none of them is anybody's official choice, since none was published. */
export const PRESETS: readonly Preset[] = [
	{ id: 'equal', name: 'All weights equal', weights: EQUAL_WEIGHTS },
	{ id: 'mental-health-first', name: 'Mental health first', weights: { ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 3] } },
	{ id: 'older-people-first', name: 'Older people first', weights: { ...EQUAL_WEIGHTS, groups: [9, 3, 3, 3, 3] } },
	{ id: 'mothers-and-children-first', name: 'Mothers and children first', weights: { ...EQUAL_WEIGHTS, groups: [3, 3, 3, 9, 3] } },
	{ id: 'prevention-first', name: 'Prevention first', weights: { ...EQUAL_WEIGHTS, factors: [3, 3, 9] } }
];

const BY_KEY = new Map(PRESETS.map((preset) => [weightKey(preset.weights), preset]));

/** The preset that ranks exactly as these weights do, or `undefined` where they are the reader's own. */
export function findPreset(weights: Weights): Preset | undefined {
	return BY_KEY.get(weightKey(weights));
}
