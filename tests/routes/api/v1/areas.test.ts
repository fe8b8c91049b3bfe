import { describe, expect, it } from 'vitest';
import { GET as area } from '../../../../src/routes/api/v1/areas/[code]/+server.ts';
import { GET as areas } from '../../../../src/routes/api/v1/areas/+server.ts';
import { GET as editions } from '../../../../src/routes/api/v1/editions/+server.ts';
import { GET as rest } from '../../../../src/routes/api/v1/[...rest]/+server.ts';
import { filledExample } from '../../../support/example-figures.ts';
import { ask, bodyOf } from '../../../support/request.ts';

/** What these tests read of the answers. */
interface Body {
	readonly areas: readonly { readonly name: string }[];
	readonly successors: readonly unknown[];
	readonly predecessors: readonly { readonly code: string }[];
	readonly near: readonly unknown[];
	readonly default: string;
	readonly editions: readonly { readonly id: string }[];
	readonly expected: readonly string[];
}

const release = filledExample();

describe('GET /api/v1/areas', () => {
	it('lists the CCGs of the edition by name', async () => {
		const body = await bodyOf<Body>(ask(areas, release, '/api/v1/areas?edition=2020-21'));
		expect(body).toMatchObject({ edition: '2020-21', map: '2020-04', release: '2022-05-01' });
		expect(body.areas.map((row) => row.name)).toEqual(['Ashford', 'Birch', 'Dale', 'Elm', 'Fern', 'Grove', 'Heath']);
		expect(body.areas[0]).toEqual({ code: 'A01', gss: 'E38990001', name: 'Ashford', region: 'Y98', regionName: 'Up', people: 100 });
	});
});

describe('GET /api/v1/areas/{code}', () => {
	it('leads from a closed code to what it became', async () => {
		const body = await bodyOf<Body>(ask(area, release, '/api/v1/areas/A01', { code: 'A01' }));
		expect(body).toMatchObject({ code: 'A01', name: 'Ashford', closed: '2021-04-01', editions: ['2020-21'], predecessors: [] });
		expect(body.successors).toEqual([expect.objectContaining({ code: 'C9A', name: 'Copse', map: '2021-04', kind: 'merger', share: 1 })]);
	});

	it('leads from a merged CCG to what it was, with either of its codes', async () => {
		for (const code of ['C9A', 'E38990003']) {
			const body = await bodyOf<Body>(ask(area, release, `/api/v1/areas/${code}`, { code }));
			expect(body).toMatchObject({ code: 'C9A', closed: null });
			expect(body.predecessors.map((kin) => kin.code)).toEqual(['A01', 'B01']);
		}
	});

	it('answers an unknown code with 404 and the nearest ones', async () => {
		const response = await ask(area, release, '/api/v1/areas/D02', { code: 'D02' });
		expect(response.status).toBe(404);
		const { near } = (await response.json()) as Body;
		expect(near[0]).toEqual({ code: 'D01', name: 'Dale' });
	});
});

describe('GET /api/v1/editions', () => {
	it('lists the editions oldest first and says which one is the default', async () => {
		const body = await bodyOf<Body>(ask(editions, release, '/api/v1/editions'));
		expect(body.default).toBe('2021-22');
		expect(body.editions.map((row) => row.id)).toEqual(['2020-21', '2021-22']);
		expect(body.editions[1]).toEqual({
			id: '2021-22',
			referenceDate: '2022-03-31',
			map: '2021-04',
			title: 'Made-up England in 2022',
			areas: 6
		});
	});
});

describe('an address the API does not have', () => {
	it('is answered with 404 and those it has', async () => {
		const response = await ask(rest, release, '/api/v1/rankings');
		expect(response.status).toBe(404);
		const { expected } = (await response.json()) as Body;
		expect(expected).toContain('/api/v1/ranking');
	});
});
