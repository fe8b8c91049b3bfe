import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { shortName } from '#lib/format/names.ts';
import { knownArea, knownIndicator } from '#lib/server/exports/observations.ts';
import { choiceWords, editionAsked, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { tableOf, type Table } from '#lib/server/exports/table/table.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import { HISTORY_COLUMNS } from './history-columns.ts';

async function make(question: TableQuestion): Promise<Table> {
	const { release, parts } = question;
	const edition = editionAsked(question);
	const entry = await knownIndicator(release, parts['id'] ?? '');
	const area = await knownArea(release, parts['code'] ?? '');
	const { points } = await historyOf(release.db, entry, area, edition.map);
	const head = {
		subject: `history-${entry.id}-${area.code}`,
		title: `${entry.name}${entry.unit ? ` (${entry.unit})` : ''} in ${shortName(area.name)} CCG (${area.code}), every period held`,
		page: `/indicators/${entry.id}/${area.code}`,
		choice: choiceWords(edition)
	};
	const lines = points.map((point) => ({ ...point, standard: standardInForce(entry.standards, point.ends)?.value }));
	return tableOf(head, HISTORY_COLUMNS, lines);
}

/** Every period of one indicator in one CCG. */
export const history: TableRoute = {
	page: '/indicators/{id}/{code}',
	about: 'Every period held of one indicator in one CCG, with how each figure came about',
	parameters: ['edition', 'period'],
	make
};
