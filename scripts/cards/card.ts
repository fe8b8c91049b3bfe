import { type Edition } from '#lib/domain/edition.ts';
import { GROUPS, type CellId } from '#lib/domain/framework.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { markOf, type MarkName } from '#lib/charts/marks/shape.ts';
import { MARK_WORDS } from '#lib/charts/marks/words.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { dayWords } from '#lib/format/dates.ts';
import { cellName, GROUP_NAMES, shortName } from '#lib/format/names.ts';
import { scoreText } from '#lib/format/numbers.ts';
import { ordinal, placesFrom } from '#lib/format/words.ts';
import type { GridArea } from '#lib/server/queries/grids.ts';
import { differenceOf, groupScore, type Difference } from '#lib/domain/scoring/group-score.ts';
import type { Standing } from '#lib/domain/scoring/standings.ts';
import { publicHeadline } from '#lib/format/headline.ts';

/** What a share card says, in its order. */
export interface Card {
	readonly name: string;
	readonly headline: string;
	/** The patient groups, each with a mark and its word; no mark where there is no score. */
	readonly groups: readonly { readonly name: string; readonly mark: MarkName | undefined; readonly word: string }[];
	/** The composite with what must stand beside it; absent where there is none. */
	readonly composite: { readonly score: string; readonly weakest: string; readonly weakestScore: string } | undefined;
	/** The place and its range. */
	readonly place: readonly string[];
	/** When the figures end, and the day of the release. */
	readonly dates: string;
}

const VERDICT: Readonly<Record<Exclude<Difference, 'none'>, Verdict>> = {
	better: 'better',
	'possibly better': 'possibly-better',
	similar: 'similar',
	'possibly worse': 'possibly-worse',
	worse: 'worse',
	unknown: 'not-compared'
};

function groupsOf(area: GridArea): Card['groups'] {
	return GROUPS.map((group) => {
		const difference = differenceOf(groupScore(area, group));
		const mark = difference === 'none' ? undefined : markOf(VERDICT[difference], 'high');
		return { name: GROUP_NAMES[group], mark, word: mark === undefined ? 'no score' : MARK_WORDS[mark] };
	});
}

function placeOf({ entry, range, ranked }: Standing): readonly string[] {
	if (entry.rank === undefined) return ['No place in the order'];
	const place = `${ordinal(entry.rank)} of ${ranked}`;
	return [place, range ? `likely ${placesFrom(range)}` : 'how sure is not known'];
}

/** The card of a CCG: the first two sentences of its page, its groups, its score with its weakest part, and its place with the range. */
export function cardOf(area: GridArea, standing: Standing, edition: Edition, released: string): Card {
	const { overall } = standing.entry;
	const sentences = publicHeadline({ standing, edition, choice: EQUAL_WEIGHTS }).split(/(?<=\.) (?=[A-Z])/);
	const weakest: CellId | undefined = overall?.weakest.cell;
	return {
		name: shortName(area.name),
		headline: sentences.slice(0, 2).join(' '),
		groups: groupsOf(area),
		composite:
			overall && weakest
				? { score: scoreText(overall.score), weakest: cellName(weakest), weakestScore: scoreText(overall.weakest.score) }
				: undefined,
		place: placeOf(standing),
		dates: `A clinical commissioning group (CCG). Figures to ${dayWords(edition.referenceDate)}. Release of ${dayWords(released)}.`
	};
}
