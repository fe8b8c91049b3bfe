import { GATE } from './gates.ts';
import { wayOf, type Scoring, type Way } from './ways.ts';
import { weightKey, type Weights } from './weights.ts';

/** The weights of single indicators, 0 to 9, by code; those left out weigh 1. */
export type IndicatorWeights = Readonly<Record<string, number>>;

/** Weights, and how they are put to use. What is absent is as usual, so that weights alone are a choice. */
export interface Choice extends Weights {
	readonly scoring?: Scoring;
	/** Indicators that do not weigh 1. */
	readonly indicators?: IndicatorWeights;
	/** Least coverage for a rank, 0 to 1. */
	readonly gate?: number;
}

/** How the choice scores; `undefined` where it asks for no composite. */
export function wayOfChoice(choice: Choice): Way | undefined {
	return wayOf(choice.scoring ?? 'mean');
}

/** The least coverage for a rank, 0 to 1. */
export function gateOf(choice: Choice): number {
	return choice.gate ?? GATE;
}

/** The weight of an indicator, 0 to 9: its own where the choice has one, else 1. */
export function indicatorWeight(choice: Choice, code: string): number {
	return (choice.indicators && Object.hasOwn(choice.indicators, code) ? choice.indicators[code] : undefined) ?? 1;
}

/** Indicators that do not weigh 1, with their weights, by code. */
export function ownIndicatorWeights(choice: Choice): readonly (readonly [code: string, weight: number])[] {
	const own = Object.entries(choice.indicators ?? {}).filter(([, weight]) => weight !== 1);
	return own.sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Whether the cells of an edition as they are stored serve this choice: z scores or no composite, and every indicator of weight 1. */
export function usesStoredCells(choice: Choice): boolean {
	return (wayOfChoice(choice)?.normalisation ?? 'z') === 'z' && ownIndicatorWeights(choice).length === 0;
}

/** The text under which equal results share one stored answer: the weight key and, where they are not as usual, way, indicators and gate. */
export function choiceKey(choice: Choice): string {
	const scoring = choice.scoring ?? 'mean';
	const indicators = ownIndicatorWeights(choice).map(([code, weight]) => `${code}:${weight}`);
	return [
		weightKey(choice),
		...(scoring === 'mean' ? [] : [`score=${scoring}`]),
		...(indicators.length > 0 ? [`ind=${indicators.join(',')}`] : []),
		...(choice.gate === undefined ? [] : [`cover=${choice.gate}`])
	].join(';');
}
