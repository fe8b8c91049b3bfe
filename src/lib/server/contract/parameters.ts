import { z } from 'zod';
import { SCORINGS } from '#lib/domain/scoring/ways.ts';
import { RELEASE_ID } from '../release/manifest.ts';

/** A parameter of the API, in the path or the query. */
export interface Parameter {
	readonly name: string;
	readonly place: 'path' | 'query';
	readonly required: boolean;
	/** What it may be. */
	readonly schema: z.ZodType;
	/** What it does, in a sentence. */
	readonly about: string;
	readonly example: string;
}

const inQuery = (name: string, schema: z.ZodType, about: string, example: string): Parameter => {
	return { name, place: 'query', required: false, schema, about, example };
};
const inPath = (name: string, schema: z.ZodType, about: string, example: string): Parameter => {
	return { name, place: 'path', required: true, schema, about, example };
};

/** A code of a CCG: an ODS code of three or five capitals and digits, or an ONS code. */
export const areaCode = z.string().regex(/^([0-9A-Z]{3}|[0-9A-Z]{5}|[A-Z][0-9]{8})$/);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The release that every address may name. */
export const RELEASE = inQuery(
	'release',
	z.string().regex(RELEASE_ID),
	'A release by its id, which is its date; the current one where it is absent.',
	'2026-11-21'
);

/** The edition of a release, one of those that it has. */
export function editionIn(editions: readonly string[]): Parameter {
	return inQuery(
		'edition',
		z.enum(editions),
		'A point of view inside the release: England at a reference date on the map of that time.',
		'2015-16'
	);
}

/** How areas are ranked. */
export const CHOICE: readonly Parameter[] = [
	inQuery(
		'w',
		z.string().regex(/^(?!0{5}|.{6}0{3})[0-9]{5}-[0-9]{3}$/),
		'Weights of the five patient groups and the three factors; not all 0 on either side.',
		'33933-333'
	),
	inQuery(
		'cells',
		z.string().regex(/^(?!0{15})[0-9]{15}$/),
		'Weights of the fifteen parts; some that the groups and factors leave must be more than 0.',
		'111111112111111'
	),
	inQuery(
		'score',
		z.enum(SCORINGS),
		'How parts are put together to one score; none: counts of better, similar and worse figures.',
		'geometric'
	),
	inQuery(
		'ind',
		z.string().regex(/^[a-z0-9-]+:[0-9](,[a-z0-9-]+:[0-9])*$/),
		'Weights of single measured indicators: ids with a colon and a digit, commas between.',
		'iapt-recovery-rate:3'
	),
	inQuery('cover', z.string().regex(/^(0|[1-9][0-9]?|100)$/), 'The least coverage, in per cent, for a place in the ranking.', '50')
];

export const AREA_CODE = inPath(
	'code',
	areaCode,
	'The code of a CCG, open or closed; small letters are answered by a redirect to capitals.',
	'14L'
);
export const INDICATOR_ID = inPath('id', slug, 'The id of an indicator.', 'iapt-recovery-rate');

/** Whose published figures are asked for. */
export const AREA: Parameter = {
	...inQuery('area', areaCode, 'The code of a CCG, council or district, or E92000001 for England.', '14L'),
	required: true
};

/** What is to be found. */
export const TYPED: Parameter = {
	...inQuery(
		'q',
		z.string().min(1).regex(/\S/),
		'A town, a neighbourhood, a postcode, or the name or code of a CCG; never stored.',
		'Slough'
	),
	required: true
};

/** Which page of a long list. */
export const PAGE = inQuery(
	'page',
	z.string().regex(/^[1-9][0-9]{0,3}$/),
	'Which page of a long list, 500 rows each; the header Link leads on.',
	'1'
);
