import { GROUPS, type Group } from '#lib/domain/framework.ts';
import { differenceOf, type Difference, type GroupScore } from '#lib/domain/scoring/group-score.ts';

/** The place and those around it for one group. */
export interface GroupLine {
	readonly group: Group;
	readonly own: GroupScore;
	readonly neighbours: readonly GroupScore[];
	readonly alike: readonly GroupScore[];
}

/** The five groups of a place in their order; `scoreOf` gives the score of a CCG (its code) for a group. */
export function fiveGroups(
	code: string,
	neighbours: readonly string[],
	alike: readonly string[],
	scoreOf: (code: string, group: Group) => GroupScore
): readonly GroupLine[] {
	return GROUPS.map((group) => ({
		group,
		own: scoreOf(code, group),
		neighbours: neighbours.map((other) => scoreOf(other, group)),
		alike: alike.map((other) => scoreOf(other, group))
	}));
}

const AGAINST_ENGLAND: Readonly<Record<Exclude<Difference, 'unknown'>, string>> = {
	better: 'Clearly better than England.',
	'possibly better': 'Possibly better than England.',
	similar: 'Not clearly better or worse than England.',
	'possibly worse': 'Possibly worse than England.',
	worse: 'Clearly worse than England.',
	none: 'There is no score: too little is published.'
};

function england(own: GroupScore): string {
	const difference = differenceOf(own);
	if (difference !== 'unknown') return AGAINST_ENGLAND[difference];
	const side = own.score! > 50 ? 'Higher than' : own.score! < 50 ? 'Lower than' : 'The same as';
	return `${side} England, but how sure that is cannot be said.`;
}

/** How the place stands among others: how many it is ahead of and behind, as far as that can be said. */
function among(own: GroupScore, others: readonly GroupScore[], whom: string): string {
	const differences = others.map((other) => differenceOf(own, other));
	const count = (...which: readonly Difference[]): number => differences.filter((one) => which.includes(one)).length;
	const [ahead, behind] = [count('better', 'possibly better'), count('worse', 'possibly worse')];
	if (count('unknown', 'none') === others.length) {
		const higher = others.filter(({ score }) => score !== undefined && own.score !== undefined && own.score > score).length;
		return `Its score is above ${higher} of ${others.length} ${whom}.`;
	}
	if (ahead + behind === 0) return `No clear difference from any of ${others.length} ${whom}.`;
	const told = [...(ahead > 0 ? [`ahead of ${ahead}`] : []), ...(behind > 0 ? [`behind ${behind}`] : [])].join(' and ');
	return `It is ${told} of ${others.length} ${whom}.`;
}

/** One group against England, the neighbours by border and the CCGs most like the place, as sentences. */
export function groupSentences({ own, neighbours, alike }: GroupLine): readonly string[] {
	if (own.score === undefined) return [england(own)];
	return [
		england(own),
		...(neighbours.length > 0 ? [among(own, neighbours, neighbours.length === 1 ? 'neighbour' : 'neighbours')] : []),
		...(alike.length > 0 ? [among(own, alike, `${alike.length === 1 ? 'CCG' : 'CCGs'} most like it`)] : [])
	];
}
