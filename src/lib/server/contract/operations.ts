import type { z } from 'zod';
import * as answers from './answers.ts';
import { AREA, AREA_CODE, CHOICE, editionIn, INDICATOR_ID, PAGE, RELEASE, TYPED, type Parameter } from './parameters.ts';

/** A question that the API answers. */
export interface Operation {
	/** Its name, and that of the schema of its answer. */
	readonly id: string;
	readonly path: string;
	readonly summary: string;
	readonly parameters: readonly Parameter[];
	/** What a good answer is: its kind, and its shape where that is JSON. */
	readonly kind: string;
	readonly answer: z.ZodType | undefined;
	/** Addresses that are answered, each tried by a test. */
	readonly examples: readonly string[];
}

const JSON_KIND = 'application/json';

/** Every question of the API, with what each parameter may be in a release that has these editions. */
export function operationsOf(editions: readonly string[]): readonly Operation[] {
	const edition = editionIn(editions);
	const asked = (
		id: keyof typeof answers,
		path: string,
		summary: string,
		parameters: readonly Parameter[],
		examples: readonly string[]
	) => ({
		id,
		path: `/api/v1${path}`,
		summary,
		parameters: [...parameters, RELEASE],
		kind: JSON_KIND,
		answer: answers[id],
		examples: examples.map((example) => `/api/v1${example}`)
	});
	const file = (id: string, path: string, summary: string, kind: string): Operation => {
		return { id, path: `/api/v1${path}`, summary, parameters: [RELEASE], kind, answer: undefined, examples: [] };
	};
	return [
		asked(
			'ranking',
			'/ranking',
			'Every CCG with its score, place and coverage under the weights given',
			[edition, ...CHOICE],
			['/ranking', '/ranking?w=33933-333&edition=2015-16', '/ranking?score=none']
		),
		asked('areas', '/areas', 'The CCGs of an edition, by name', [edition], ['/areas', '/areas?edition=2015-16']),
		asked('area', '/areas/{code}', 'A CCG, open or closed, with what it was before and became', [AREA_CODE], ['/areas/14L', '/areas/00W']),
		asked('editions', '/editions', 'The editions of the release', [], ['/editions']),
		asked(
			'indicators',
			'/indicators',
			'The catalogue: what is measured, what is published and not held, what nobody counts',
			[edition],
			['/indicators']
		),
		asked(
			'indicator',
			'/indicators/{id}',
			'An indicator’s definition, and every CCG’s figure or the reason there is none',
			[INDICATOR_ID, edition],
			['/indicators/iapt-recovery-rate']
		),
		asked(
			'observations',
			'/indicators/{id}/observations',
			'Every published figure of an indicator for one area, with file, checksum and cell',
			[INDICATOR_ID, AREA, PAGE],
			['/indicators/iapt-recovery-rate/observations?area=14L']
		),
		asked(
			'places',
			'/places',
			'The CCGs in which a town, neighbourhood or postcode lies',
			[TYPED, edition],
			['/places?q=Slough', '/places?q=OL1+1AA']
		),
		asked(
			'release',
			'/release',
			'The release: its checksum, its tables with their rows, and where it is to be had whole',
			[],
			['/release']
		),
		file('database', '/release/data.db', 'The whole release as one SQLite file; parts of it by Range', 'application/vnd.sqlite3'),
		file(
			'tables',
			'/release/csv.zip',
			'The whole release as CSV files with a README and their description (CSV on the Web)',
			'application/zip'
		),
		{ ...file('description', '/openapi.json', 'This description of the API', JSON_KIND), examples: ['/api/v1/openapi.json'] }
	];
}
