import { z } from 'zod';
import { DEFAULT_EDITION, type Edition } from '#lib/domain/edition.ts';
import { Refusal } from './problem.ts';

/** One value of a parameter, or none where it is absent; given twice it is wrong. */
function singleOf(params: URLSearchParams, name: string): string | undefined {
	const all = params.getAll(name);
	if (all.length > 1) throw wrong(name, `“${name}” is in the address more than once. One is enough.`);
	return all[0];
}

function wrong(parameter: string, detail: string, expected?: string | readonly string[]): Refusal {
	return new Refusal({ status: 400, title: 'Wrong parameter', detail, parameter, ...(expected === undefined ? {} : { expected }) });
}

/** The edition asked for, the default where none is; refuses one that the release does not have. */
export function editionParameter(params: URLSearchParams, editions: readonly Edition[]): Edition {
	const ids = editions.map((edition) => edition.id);
	const asked = z.enum(ids).safeParse(singleOf(params, 'edition') ?? defaultOf(ids));
	const edition = editions.find(({ id }) => id === asked.data);
	if (!edition) throw wrong('edition', 'This release has no such edition.', ids);
	return edition;
}

/** The default edition, or the newest where a release does not have it. */
function defaultOf(ids: readonly string[]): string {
	return ids.includes(DEFAULT_EDITION) ? DEFAULT_EDITION : (ids.at(-1) ?? DEFAULT_EDITION);
}

const areaCode = z.string().regex(/^([0-9A-Z]{3}|[0-9A-Z]{5}|[A-Z][0-9]{8})$/);

/** The code of the area asked for, in capitals; refuses its absence and what has not the form of a code. */
export function areaParameter(params: URLSearchParams): string {
	const asked = singleOf(params, 'area');
	const code = areaCode.safeParse(asked?.toUpperCase());
	if (code.success) return code.data;
	const detail = asked === undefined ? 'Which area? Name it by “area”.' : 'The area is not a code of a CCG.';
	throw wrong('area', detail, 'an ODS code of three or five capitals and digits, as in area=14L, or an ONS code, as in area=E38000217');
}
