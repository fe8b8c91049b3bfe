import { GATE, MEASURED_GATE, type Unranked } from '#lib/domain/scoring/ranking.ts';
import { MISSING, type Missing } from '#lib/domain/missing.ts';
import { shareText } from './numbers.ts';

/** Why there is no number, in the words of the closed list. */
export function missingWords(missing: Missing): string {
	return MISSING[missing].words;
}

/** The code under which a board table shows a missing number: `[c]`. */
export function missingCode(missing: Missing): string {
	return MISSING[missing].code;
}

/** How a cell stands for an area where it has no score, in the order in which one is chosen of several that fit. */
export const EMPTY_CELLS = ['not-published', 'out-of-date', 'not-held', 'not-collected'] as const;
export type EmptyCell = (typeof EMPTY_CELLS)[number];

const CELL_WORDS: Readonly<Record<EmptyCell, string>> = {
	'not-published': 'Not published for this area',
	'out-of-date': MISSING['out-of-date'].words,
	'not-held': MISSING['not-held'].words,
	'not-collected': MISSING['not-collected'].words
};

/** Why a cell of the grid has no score. */
export function emptyCellWords(status: EmptyCell): string {
	return CELL_WORDS[status];
}

/** The gates in force, where they are not the usual ones, and how much there is. Shares from 0 to 1. */
export interface UnrankedDetails {
	readonly coverage?: number | undefined;
	readonly gate?: number | undefined;
	readonly measuredShare?: number | undefined;
	readonly measuredGate?: number | undefined;
}

/** A share just under a limit, printed so that it does not seem to reach it: with as many decimals as that takes, at most three. */
function short(share: number, limit: number): string {
	const decimals = [0, 1, 2].find((places) => shareText(share, places) !== shareText(limit, places)) ?? 3;
	return shareText(share, decimals);
}

/** Why an area has no rank, as a sentence for the public. */
export function unrankedWords(reason: Unranked, details: UnrankedDetails = {}): string {
	const { coverage, gate = GATE, measuredShare, measuredGate = MEASURED_GATE } = details;
	if (reason === 'no-score') return 'Not ranked: nothing that these weights ask for is published here.';
	if (reason === 'below-gate') {
		const held = coverage === undefined ? 'too little' : `only ${short(coverage, gate)}`;
		return `Not ranked: ${held} of what these weights ask for is published here. A rank needs ${shareText(gate)}.`;
	}
	const held = measuredShare === undefined ? '' : ` Only ${short(measuredShare, measuredGate)} is; ranks need ${shareText(measuredGate)}.`;
	return `Not ranked: most of what these weights ask for is not measured.${held}`;
}
