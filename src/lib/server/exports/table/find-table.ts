import { Refusal } from '../problem.ts';
import { FORMS, type Form } from './answer.ts';
import type { TableRoute } from './question.ts';

/** A table that an address names: which, in which form, and the parts of the address by name. */
export interface FoundTable {
	readonly route: TableRoute;
	readonly form: Form;
	readonly parts: Readonly<Record<string, string>>;
}

/** The parts of a path that a pattern names in braces; `undefined` where the path is another. */
function partsOf(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
	const [wanted, given] = [pattern.split('/'), path.split('/')];
	if (wanted.length !== given.length) return undefined;
	const parts: [string, string][] = [];
	for (const [at, word] of wanted.entries()) {
		const name = /^\{(.*)\}$/.exec(word)?.[1];
		if (name !== undefined) parts.push([name, given[at]!]);
		else if (word !== given[at]) return undefined;
	}
	return Object.fromEntries(parts);
}

/** The table that a path with an ending asks for (`/areas/01G.csv`); refuses a path that has none, with those that do. */
export function findTable(routes: readonly TableRoute[], address: string): FoundTable {
	const dot = address.lastIndexOf('.');
	const [path, ending] = [address.slice(0, dot), address.slice(dot + 1)];
	const form = FORMS.find((one) => one === ending);
	for (const route of routes) {
		const parts = partsOf(route.page, path);
		if (parts && form) return { route, form, parts };
	}
	const expected = routes.map(({ page }) => `${page}.csv`);
	throw new Refusal({ status: 404, title: 'No such table', detail: 'No table is at this address.', expected });
}
