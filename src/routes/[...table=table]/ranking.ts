import { CELLS, GROUPS } from '#lib/domain/framework.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import { choiceAsked, choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { rankingAnswer, type RankingAnswer } from '#lib/server/exports/ranking.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { CHOICE_PARAMETERS } from '#lib/url/ranking-choice.ts';
import { readRegion } from '#lib/url/listing.ts';

type Line = RankingAnswer['areas'][number] & { readonly weights: string };

const COUNTED = ['better', 'similar', 'worse', 'notCompared'] as const;

const STANDING: readonly ColumnOf<Line>[] = [
	whole('rank', 'Place, 1 is best; equal scores share one', ({ rank }) => rank),
	text('code', 'The CCG’s ODS code', ({ code }) => code),
	text('gss', 'Its ONS code on the map of the edition', ({ gss }) => gss),
	text('name', 'Its name', ({ name }) => name),
	text('region', 'The code of its region', ({ region }) => region),
	text('regionName', 'The name of its region', ({ regionName }) => regionName),
	number('score', 'The combined score, more is better; England is 50 where scores are weighted means', ({ score }) => score),
	number('se', 'Standard error of the score', ({ se }) => se),
	number('coverage', 'Share of the weight for which there are data, 0 to 1', ({ coverage }) => coverage),
	number('knownErrorShare', 'Share of the weight whose error is known, 0 to 1', ({ knownErrorShare }) => knownErrorShare),
	number(
		'ownVariationShare',
		'The part of it estimated from the variation of its own series',
		({ ownVariationShare }) => ownVariationShare
	),
	whole('notToldApart', 'Ranked CCGs from which it cannot be told apart, or more', ({ notToldApart }) => notToldApart),
	text('reason', 'Why there is no place', ({ reason }) => reason),
	...GROUPS.map((group): ColumnOf<Line> => number(group, `Score of the patient group ${group}`, ({ groups }) => groups[group]?.score)),
	...CELLS.map((cell): ColumnOf<Line> => number(cell, `Score of the part ${cell}`, ({ cells }) => cells[cell]?.score))
];

const WEIGHTS = text<Line>('weights', 'The weights that it is ranked with', ({ weights }) => weights);

/** Figures by verdict, in all and by part; only where no combined score is asked for. */
const COUNTS: readonly ColumnOf<Line>[] = [
	...COUNTED.map((kind): ColumnOf<Line> => whole(kind, `Figures that are ${kind}`, ({ counts }) => counts?.[kind])),
	...CELLS.flatMap((cell) =>
		COUNTED.map((kind): ColumnOf<Line> =>
			whole(`${cell} ${kind}`, `Figures of ${cell} that are ${kind}`, ({ cellCounts }) => cellCounts?.[cell]?.[kind])
		)
	)
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, query } = question;
	const edition = editionAsked(question);
	const choice = await choiceAsked(question, edition);
	const region = sound('region', readRegion(query, await regionsOf(release.db, edition.id)));
	const { areas } = await rankingAnswer(release, edition.id, choice);
	const weights = weightsInWords(choice);
	const lines = areas.filter((area) => region === undefined || area.region === region.code).map((area) => ({ ...area, weights }));
	const head = {
		subject: 'ranking',
		title: `Every CCG by its score, ${edition.title}, ${weights}`,
		page: '/',
		choice: { ...choiceWords(edition, choice), ...(region ? { region: region.code } : {}) }
	};
	return tableOf(head, [...STANDING, ...(choice.scoring === 'none' ? COUNTS : []), WEIGHTS], lines);
}

/** The ranking of the home page. */
export const ranking: TableRoute = {
	page: '/ranking',
	about: 'Every CCG with its place, score and coverage under the weights chosen',
	parameters: ['edition', ...CHOICE_PARAMETERS, 'region'],
	make
};
