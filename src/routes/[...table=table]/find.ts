import { sayable } from '#lib/finder/postcode.ts';
import { search } from '#lib/finder/search.ts';
import { typedParameter } from '#lib/server/exports/places.ts';
import { choiceWords, editionAsked, type TableQuestion, type TableRoute } from '#lib/server/exports/table/question.ts';
import { number, tableOf, text, type ColumnOf, type Table } from '#lib/server/exports/table/table.ts';
import { gazetteerOf } from '#lib/server/queries/place-index.ts';

/** A place and one of the CCGs in which it lies; a place outside England has none. */
interface Line {
	readonly name: string;
	readonly kind: string;
	readonly within: string | undefined;
	readonly ccg: { readonly code: string; readonly name: string; readonly share: number } | undefined;
}

const COLUMNS: readonly ColumnOf<Line>[] = [
	text('place', 'The place', ({ name }) => name),
	text('kind', 'town, council, neighbourhood, postcode-district, ccg or elsewhere', ({ kind }) => kind),
	text('within', 'The county, council or country in which it lies', ({ within }) => within),
	text('code', 'The ODS code of a CCG in which it lies', ({ ccg }) => ccg?.code),
	text('ccg', 'The name of that CCG', ({ ccg }) => ccg?.name),
	number('share', 'How much of the place lies there, 0 to 1', ({ ccg }) => ccg?.share)
];

async function make(question: TableQuestion): Promise<Table> {
	const { release, query } = question;
	const edition = editionAsked(question);
	const q = sayable(typedParameter(query));
	const { matches, elsewhere } = search(await gazetteerOf(release.db, edition), q);
	const lines = [...matches, ...elsewhere].flatMap(({ name, kind, within, ccgs }): readonly Line[] =>
		(ccgs.length > 0 ? ccgs : [undefined]).map((ccg) => ({ name, kind, within, ccg }))
	);
	const head = { subject: 'find', title: `Places found for ${q}, ${edition.title}`, page: '/find', choice: { ...choiceWords(edition), q } };
	return tableOf(head, COLUMNS, lines);
}

/** What the finder answers. */
export const find: TableRoute = {
	page: '/find',
	about: 'The places found for a text and the CCGs in which each lies',
	parameters: ['edition', 'q', 'group'],
	make
};
