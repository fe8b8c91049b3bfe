import { z } from 'zod';
import { LICENCE } from '../exports/issued-by.ts';
import * as answers from './answers.ts';
import { operationsOf, type Operation } from './operations.ts';
import { RELEASE, type Parameter } from './parameters.ts';
import { resultsOf } from './results.ts';

/** A table of a page, as the description names it. */
export interface DescribedTable {
	readonly page: string;
	readonly about: string;
	readonly parameters: readonly Parameter[];
}

/** What the description is of. */
export interface Described {
	readonly release: string;
	readonly editions: readonly string[];
	readonly tables: readonly DescribedTable[];
}

type Json = Readonly<Record<string, unknown>>;

/** A zod schema as JSON Schema 2020-12, which OpenAPI 3.1 takes as it is. */
function schemaOf(schema: z.ZodType): Json {
	return Object.fromEntries(Object.entries(z.toJSONSchema(schema)).filter(([name]) => name !== '$schema'));
}

function parameterOf({ name, place, required, schema, about, example }: Parameter): Json {
	return { name, in: place, required, description: about, schema: schemaOf(schema), example };
}

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

function operationOf({ id, path, summary, parameters, kind, answer, examples }: Operation): Json {
	const content = { [kind]: answer ? { schema: ref(id) } : {} };
	const [tag] = path.startsWith('/api/v1/release') ? ['release'] : ['questions'];
	return {
		operationId: id,
		summary,
		tags: [tag],
		parameters: parameters.map(parameterOf),
		'x-examples': examples,
		responses: resultsOf(content, { isFile: kind !== 'application/json' })
	};
}

/** The operation of a table in its three forms. */
function tableOf({ page, about, parameters }: DescribedTable): Json {
	const inPath = [...page.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({ name, in: 'path', required: true, schema: { type: 'string' } }));
	const form = { name: 'form', in: 'path', required: true, schema: { enum: ['csv', 'json', 'zip'] }, example: 'csv' };
	return {
		operationId: `table${page.replace(/[/{}-]+(\w)/g, (_, letter: string) => letter.toUpperCase()).replace(/\W/g, '')}`,
		summary: about,
		tags: ['tables'],
		parameters: [...inPath, form, ...[...parameters, RELEASE].map(parameterOf)],
		responses: resultsOf({ 'text/csv': {}, 'application/json': { schema: ref('table') }, 'application/zip': {} }, { isFile: false })
	};
}

/** The API in OpenAPI 3.1, made from the schemas that its tests check each answer by. */
export function openApi({ release, editions, tables }: Described): Json {
	const operations = operationsOf(editions).map((operation) => [operation.path, { get: operationOf(operation) }]);
	const pages = tables.map((table) => [`${table.page}.{form}`, { get: tableOf(table) }]);
	return {
		openapi: '3.1.0',
		info: {
			title: 'CCG Lens',
			version: '1',
			summary: 'Published figures on England’s clinical commissioning groups (CCGs), and the scores made of them',
			description: `Read only, without keys or accounts. Every answer names the release it is from (now ${release}), its date and the licence in its headers, and in its body where that is an object. The same address and release always give the same bytes.`,
			license: { name: 'Open Government Licence v3.0', url: LICENCE }
		},
		servers: [{ url: '/' }],
		tags: [
			{ name: 'questions', description: 'Answers as JSON' },
			{ name: 'tables', description: 'The table of a page, by its own address, with the same filters and weights' },
			{ name: 'release', description: 'Everything at once' }
		],
		paths: Object.fromEntries([...operations, ...pages]),
		components: { schemas: Object.fromEntries(Object.entries(answers).map(([name, schema]) => [name, schemaOf(schema)])) }
	};
}
