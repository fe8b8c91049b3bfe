import type { Edition } from '#lib/domain/edition.ts';
import type { Choice } from '#lib/domain/scoring/choice.ts';
import { canonicalChoice, CHOICE_PARAMETERS } from '#lib/url/ranking-choice.ts';
import type { Reading } from '#lib/url/reading.ts';
import { choiceParameter } from '../choice.ts';
import { editionParameter } from '../parameters.ts';
import { Refusal } from '../problem.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import type { Table } from './table.ts';

/** What is asked of a table: the release, the parts of its page's address by name, and the query. */
export interface TableQuestion {
	readonly release: OpenRelease;
	readonly parts: Readonly<Record<string, string>>;
	readonly query: URLSearchParams;
}

/** A table of the site: the address of its page, with a name in braces for what varies, and how it is made. */
export interface TableRoute {
	/** `/areas/{code}`; the home page’s is `/ranking`. */
	readonly page: string;
	/** What its rows are, in a few words. */
	readonly about: string;
	/** The parameters that change what is in it. */
	readonly parameters: readonly string[];
	readonly make: (question: TableQuestion) => Promise<Table>;
}

/** What an address may carry that changes how a page looks and not what is in its table, or that every address has. */
export const PRESENTATION: readonly string[] = [...CHOICE_PARAMETERS, 'edition', 'release', 'view', 'show', 'sort', 'order', 'page'];

/** Refuses a parameter that the table does not read, so that no filter is silently left out. */
export function onlyKnown(query: URLSearchParams, parameters: readonly string[]): void {
	const known = [...new Set([...parameters, ...PRESENTATION])];
	const unknown = [...query.keys()].find((name) => !known.includes(name));
	if (unknown === undefined) return;
	throw new Refusal({
		status: 400,
		title: 'Unknown parameter',
		detail: 'This table has no such parameter.',
		parameter: unknown.slice(0, 100),
		expected: known
	});
}

/** What a reading says; refuses it where something was wrong, for a file has no room for a notice. */
export function sound<T>(parameter: string, { value, problem }: Reading<T>): T {
	if (problem === undefined) return value;
	throw new Refusal({ status: 400, title: 'Wrong parameter', detail: problem, parameter });
}

/** The edition asked for. */
export function editionAsked({ release, query }: TableQuestion): Edition {
	return editionParameter(query, release.editions);
}

/** The weights asked for, and how they are put to use. */
export async function choiceAsked({ release, query }: TableQuestion, edition: Edition): Promise<Choice> {
	return await choiceParameter(release, edition.id, query);
}

/** A choice of edition, and of weights where they change something, as files name it; the usual left out but for the edition. */
export function choiceWords(edition: Edition, choice?: Choice): Readonly<Record<string, string>> {
	const weights = choice
		? Object.entries(canonicalChoice(choice)).filter((entry): entry is [string, string] => entry[1] !== undefined)
		: [];
	return { edition: edition.id, ...Object.fromEntries(weights) };
}
