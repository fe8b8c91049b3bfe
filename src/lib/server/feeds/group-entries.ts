import type { Edition } from '#lib/domain/edition.ts';
import type { Group } from '#lib/domain/framework.ts';
import { shortName } from '#lib/format/names.ts';
import { periodWords } from '#lib/format/periods.ts';
import { counted, listWords } from '#lib/format/words.ts';
import { linkTo } from '#lib/url/links.ts';
import type { Database } from '../db/open.ts';
import { arrivalsOf, type Arrival } from './arrivals.ts';
import type { Entry } from './atom.ts';
import { crossingsOf, type Crossing } from './crossings.ts';
import { registerMovesOf, type RegisterMove } from './register-moves.ts';
import { restatementsOf, type Restatement } from './restatements.ts';

/** Names that a sentence holds; of more the number is said. */
const MOST_NAMES = 5;

function named(areas: readonly string[]): string {
	const names = [...new Set(areas.map(shortName))];
	if (names.length <= MOST_NAMES) return listWords(names);
	return listWords([...names.slice(0, MOST_NAMES), counted(names.length - MOST_NAMES, 'other')]);
}

/** Rows that share a key, in the order in which each key is first met. */
function together<Row>(
	rows: readonly Row[],
	keyOf: (row: Row) => string
): readonly (readonly [key: string, rows: readonly [Row, ...Row[]]])[] {
	const found = new Map<string, [Row, ...Row[]]>();
	for (const row of rows) {
		const own = found.get(keyOf(row));
		if (own) own.push(row);
		else found.set(keyOf(row), [row]);
	}
	return [...found];
}

const arrived = ({ run, source, title, published, indicators, areas, starts, ends }: Arrival): Entry => ({
	id: `figures:${run}`,
	title: `New figures: ${title}`,
	date: published,
	until: ends,
	href: `/sources/${source}`,
	summary: `${counted(indicators, 'indicator')} of this group in ${counted(areas, 'area')}, for ${periodWords({ starts, ends })}.`
});

function crossed(rows: readonly [Crossing, ...Crossing[]]): Entry {
	const [first] = rows;
	const [met, missed] = [rows.filter(({ meets }) => meets), rows.filter(({ meets }) => !meets)];
	const words = [
		...(met.length > 0 ? [`${counted(met.length, 'CCG')} came to meet it: ${named(met.map(({ area }) => area))}.`] : []),
		...(missed.length > 0 ? [`${counted(missed.length, 'CCG')} fell behind it: ${named(missed.map(({ area }) => area))}.`] : [])
	];
	return {
		id: `standard:${first.indicator}:${first.starts}:${first.ends}`,
		title: `The standard crossed: ${first.name}`,
		date: first.published,
		until: first.ends,
		href: `/indicators/${first.indicator}`,
		summary: `${periodWords(first)}. ${words.join(' ')}`
	};
}

function moved(rows: readonly [RegisterMove, ...RegisterMove[]]): Entry {
	const [{ indicator, name, edition, before }] = rows;
	const [on, off] = [rows.filter(({ entered }) => entered), rows.filter(({ entered }) => !entered)];
	const words = [
		...(on.length > 0 ? [`${counted(on.length, 'CCG')} came on it: ${named(on.map(({ area }) => area))}.`] : []),
		...(off.length > 0 ? [`${counted(off.length, 'CCG')} went off it: ${named(off.map(({ area }) => area))}.`] : [])
	];
	return {
		id: `register:${indicator}:${edition.id}`,
		title: `The register of persistent failure: ${name}`,
		date: edition.referenceDate,
		until: edition.referenceDate,
		href: linkTo({ path: '/persistent', edition: edition.id }),
		summary: `Between the editions ${before.title} and ${edition.title}. ${words.join(' ')}`
	};
}

function restated(rows: readonly [Restatement, ...Restatement[]]): Entry {
	const [{ indicator, name, run, published }] = rows;
	const days = {
		starts: rows.map(({ starts }) => starts).sort()[0]!,
		ends: rows
			.map(({ ends }) => ends)
			.sort()
			.at(-1)!
	};
	return {
		id: `restated:${indicator}:${run}`,
		title: `Restated by its publisher: ${name}`,
		date: published,
		until: days.ends,
		href: `/indicators/${indicator}`,
		summary: `${counted(rows.length, 'figure')} for ${periodWords(days)}, of ${named(rows.map(({ area }) => area))}.`
	};
}

/** All that changed in one patient group over England: files that brought figures, standards crossed, the register, restatements. */
export async function groupEntries(db: Database, editions: readonly Edition[], group: Group): Promise<readonly Entry[]> {
	const subject = { group };
	const crossings = together(await crossingsOf(db, subject), (row) => `${row.indicator} ${row.starts} ${row.ends}`);
	const moves = together(await registerMovesOf(db, editions, subject), (row) => `${row.indicator} ${row.edition.id}`);
	const restatements = together(await restatementsOf(db, subject), (row) => `${row.indicator} ${row.run}`);
	return [
		...(await arrivalsOf(db, subject)).map(arrived),
		...crossings.map(([, rows]) => crossed(rows)),
		...moves.map(([, rows]) => moved(rows)),
		...restatements.map(([, rows]) => restated(rows))
	];
}
