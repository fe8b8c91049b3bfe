import { GROUPS, isGroup } from '#lib/domain/framework.ts';
import { GROUP_NAMES, shortName } from '#lib/format/names.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { choiceWords, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { comparedWith, type Compared } from '#lib/server/queries/comparison/compared-with.ts';
import { figuresOfArea, type IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { areaAsked } from './area-asked.ts';
import { indicatorColumns, sourceColumns } from './indicator-columns.ts';
import { judgedColumns, valueColumns } from './figure-columns.ts';

const AROUND = ['neighbours', 'similar'] as const;

/** A figure of the place, and what it is beside. */
interface Line {
	readonly figure: IndicatorFigure;
	readonly neighbours: Compared | undefined;
	readonly similar: Compared | undefined;
}

const BESIDE = { neighbours: 'the CCGs at its border, together', similar: 'the ten CCGs most like it, together' } as const;

const COLUMNS: readonly ColumnOf<Line>[] = [
	...indicatorColumns<Line>(({ figure }) => figure),
	...valueColumns<Line>(({ figure }) => figure),
	number('england', 'England’s value, or the middle of all areas', ({ figure }) => figure.centre),
	...AROUND.flatMap((whom): readonly ColumnOf<Line>[] => [
		number(whom, `The value of ${BESIDE[whom]}`, (line) => line[whom]?.comparator.value),
		number(`${whom}Difference`, `The difference from ${BESIDE[whom]}`, (line) => line[whom]?.difference.value),
		number(`${whom}DifferenceLower95`, 'Its lower 95% limit', (line) => line[whom]?.difference.lower),
		number(`${whom}DifferenceUpper95`, 'Its upper 95% limit', (line) => line[whom]?.difference.upper),
		text(`${whom}Verdict`, `Against ${BESIDE[whom]}`, (line) => line[whom]?.verdict)
	]),
	...judgedColumns<Line>(({ figure }) => figure),
	...sourceColumns<Line>(({ figure }) => figure)
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, parts } = question;
	const group = parts['group'] ?? '';
	if (!isGroup(group)) {
		throw new Refusal({
			status: 404,
			title: 'Unknown group',
			detail: 'There is no such patient group.',
			parameter: 'group',
			expected: GROUPS
		});
	}
	const { edition, area } = await areaAsked(question);
	const where = { edition: edition.id, map: edition.map, gss: area.gss };
	const [neighbours, similar] = [await comparedWith(release.db, where, 'neighbours'), await comparedWith(release.db, where, 'similar')];
	const lines = (await figuresOfArea(release.db, edition.id, area.gss))
		.filter((figure) => figure.group === group)
		.map((figure) => ({ figure, neighbours: neighbours.get(figure.indicator), similar: similar.get(figure.indicator) }));
	const head = {
		subject: `area-${area.code}-${group}`,
		title: `${GROUP_NAMES[group]} in ${shortName(area.name)} CCG (${area.code}) and around it, ${edition.title}`,
		page: `/areas/${area.code}/${group}`,
		choice: choiceWords(edition)
	};
	return tableOf(head, COLUMNS, lines);
}

/** One patient group in one CCG beside its neighbours and those like it. */
export const place: TableRoute = {
	page: '/areas/{code}/{group}',
	about: 'The figures of one patient group in a CCG beside its neighbours, the similar CCGs and England',
	parameters: ['edition', 'q'],
	make
};
