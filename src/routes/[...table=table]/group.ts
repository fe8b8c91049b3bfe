import { FACTORS, GROUPS, isFactor, isGroup } from '#lib/domain/framework.ts';
import { FACTOR_NAMES, GROUP_NAMES, inSentence, shortName } from '#lib/format/names.ts';
import { weightsInWords } from '#lib/format/weights.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { choiceWords, editionAsked, sound, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, whole, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readWeights } from '#lib/url/weights.ts';
import { rankedInside, weightsInside, type InsideRow } from '../groups/[group=group]/[[factor=factor]]/inside.ts';

type Line = InsideRow & { readonly weights: string };

const COLUMNS: readonly ColumnOf<Line>[] = [
	whole('rank', 'Place inside the group, 1 is best', ({ entry }) => entry.rank),
	whole('rankLow', 'The best place that is 95% likely', ({ range }) => range?.low),
	whole('rankHigh', 'The worst place that is 95% likely', ({ range }) => range?.high),
	text('code', 'The CCG’s ODS code', ({ entry }) => entry.code),
	text('name', 'Its name', ({ entry }) => entry.name),
	number('score', 'The score inside the group, England is 50, more is better', ({ entry }) => entry.overall?.score),
	number('se', 'Standard error of the score', ({ entry }) => entry.overall?.se),
	number('coverage', 'Share of the weight for which there are data, 0 to 1', ({ entry }) => entry.overall?.coverage),
	text('reason', 'Why there is no place', ({ entry }) => entry.reason),
	...FACTORS.flatMap((factor, at): readonly ColumnOf<Line>[] => [
		number(factor, `Score of ${factor}`, ({ factors }) => factors[at]?.score),
		number(`${factor}Half95`, 'Half the width of its 95% interval', ({ factors }) => factors[at]?.half),
		text(`${factor}Verdict`, 'Against England', ({ factors }) => factors[at]?.verdict),
		whole(`${factor}Found`, 'Indicators that the CCG has', ({ factors }) => factors[at]?.found),
		whole(`${factor}Expected`, 'Indicators that count in the edition', ({ factors }) => factors[at]?.expected)
	]),
	text('weights', 'The weights that it is ranked with inside the group', ({ weights }) => weights)
];

const unknown = (parameter: string, expected: readonly string[]) =>
	new Refusal({ status: 404, title: `Unknown ${parameter}`, detail: `There is no such ${parameter}.`, parameter, expected });

const weightsAsked = (query: URLSearchParams) => {
	const { weights, problem } = readWeights(query);
	return sound('w', { value: weights, ...(problem === undefined ? {} : { problem }) });
};

async function make(question: TableQuestion): Promise<Table> {
	const { release, parts, query } = question;
	const [group = '', factor] = [parts['group'], parts['factor']];
	if (!isGroup(group)) throw unknown('group', GROUPS);
	if (factor !== undefined && !isFactor(factor)) throw unknown('factor', FACTORS);
	const edition = editionAsked(question);
	const inside = weightsInside(weightsAsked(query), group, factor);
	const { areas } = await gridsOf(release.db, edition.id);
	const named = areas.map(({ name, ...area }) => ({ ...area, name: shortName(name) }));
	const weights = factor ? `${inSentence(FACTOR_NAMES[factor])} alone` : weightsInWords(inside.weights);
	const lines = rankedInside(named, group, inside.weights).map((row) => ({ ...row, weights }));
	const path = factor ? `${group}/${factor}` : group;
	const head = {
		subject: `group-${path}`,
		title: `${GROUP_NAMES[group]}${factor ? `, ${inSentence(FACTOR_NAMES[factor])}` : ''}: every CCG, ${edition.title}`,
		page: `/groups/${path}`,
		choice: choiceWords(edition, factor ? undefined : weightsAsked(query))
	};
	return tableOf(head, COLUMNS, lines);
}

/** Every CCG inside one patient group. */
export const group: TableRoute = {
	page: '/groups/{group}',
	about: 'Every CCG with its place and scores inside one patient group',
	parameters: ['edition', 'w', 'cells'],
	make
};

/** Every CCG by one factor of a group. */
export const factor: TableRoute = { ...group, page: '/groups/{group}/{factor}', about: 'Every CCG by one factor of a patient group' };
