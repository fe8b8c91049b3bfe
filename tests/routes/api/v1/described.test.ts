import { beforeAll, describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { operationsOf } from '#lib/server/contract/operations.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { GET as area } from '../../../../src/routes/api/v1/areas/[code]/+server.ts';
import { GET as areas } from '../../../../src/routes/api/v1/areas/+server.ts';
import { GET as editions } from '../../../../src/routes/api/v1/editions/+server.ts';
import { GET as indicator } from '../../../../src/routes/api/v1/indicators/[id]/+server.ts';
import { GET as observations } from '../../../../src/routes/api/v1/indicators/[id]/observations/+server.ts';
import { GET as indicators } from '../../../../src/routes/api/v1/indicators/+server.ts';
import { GET as description } from '../../../../src/routes/api/v1/openapi.json/+server.ts';
import { GET as places } from '../../../../src/routes/api/v1/places/+server.ts';
import { GET as ranking } from '../../../../src/routes/api/v1/ranking/+server.ts';
import { GET as whole } from '../../../../src/routes/api/v1/release/+server.ts';
import { described } from '../../../../src/routes/api/described.ts';
import { realRelease } from '../../../support/release.ts';
import { ask } from '../../../support/request.ts';

const HANDLERS: Readonly<Record<string, Parameters<typeof ask>[0]>> = {
	ranking,
	areas,
	area,
	editions,
	indicators,
	indicator,
	observations,
	places,
	release: whole,
	description
};

/** What these tests read of the description. */
interface Described {
	readonly openapi: string;
	readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
	readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
}
interface Operation {
	readonly operationId: string;
	readonly summary: string;
	readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: object; readonly description?: string }[];
	readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

let release: OpenRelease;
let document: Described;

beforeAll(async () => {
	release = await realRelease();
	document = JSON.parse(JSON.stringify(described(release))) as Described;
}, 300_000);

/** Each address of the API’s own examples, with the parts of its path. */
const examples = operationsOf(['2015-16', '2021-22']).flatMap((operation) =>
	operation.examples.map((example) => {
		const path = example.split('?')[0]!;
		const names = [...operation.path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
		const values = new RegExp(`^${operation.path.replace(/\{\w+\}/g, '([^/]+)')}$`).exec(path)?.slice(1) ?? [];
		return { example, operation, params: Object.fromEntries(names.map((name, at) => [name, values[at]!])) };
	})
);

describe('every example of the description', () => {
	it.each(examples)('$example is answered as it says', async ({ example, operation, params }) => {
		const answer = await ask(HANDLERS[operation.id]!, release, example, params);
		expect(answer.status).toBe(200);
		expect(answer.headers.get('content-type')).toContain(operation.kind);
		expect(answer.headers.get('ccg-lens-release-date')).toBe(release.date);
		const body: unknown = await answer.json();
		const shape: z.ZodType | undefined = operation.answer;
		if (shape) expect(shape.safeParse(body).error).toBeUndefined();
		if (!Array.isArray(body) && shape) expect(body).toMatchObject({ release: release.id });
	});
});

describe('the description', () => {
	it('is OpenAPI 3.1 with every operation named once, and every reference led somewhere', () => {
		expect(document.openapi).toBe('3.1.0');
		const operations = Object.values(document.paths).map(({ get }) => get);
		expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
		for (const { operationId } of operations) expect(operationId).toMatch(/^[A-Za-z]+$/);
		const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name]) => name!);
		expect(references.length).toBeGreaterThan(20);
		for (const name of references) expect(Object.keys(document.components.schemas)).toContain(name);
	});

	it('names each part of a path as a parameter, and describes each parameter of a query', () => {
		for (const [path, { get }] of Object.entries(document.paths)) {
			const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
			expect(get.parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(inPath);
			for (const { in: place, description, name } of get.parameters)
				if (place === 'query') expect(description, `${path} ${name}`).toMatch(/\.$/);
			expect(Object.keys(get.responses)).toEqual(expect.arrayContaining(['200', '304', '400', '404', '405', '414']));
		}
	});

	it('has every address of the API that the site has', () => {
		for (const { path } of operationsOf([])) expect(Object.keys(document.paths)).toContain(path);
		expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(['/areas/{code}.{form}', '/ranking.{form}', '/compare.{form}']));
	});
});

it.each([
	['ranking', '/api/v1/ranking?weights=33933-333', 'weights'],
	['editions', '/api/v1/editions?edition=2015-16', 'edition'],
	['release', '/api/v1/release?table=figures', 'table']
])('%s refuses a parameter that is not described: %s', async (id, address, parameter) => {
	const answer = await ask(HANDLERS[id]!, release, address);
	expect(answer.status).toBe(400);
	expect(await answer.json()).toMatchObject({ parameter, expected: expect.arrayContaining(['release']) });
});
