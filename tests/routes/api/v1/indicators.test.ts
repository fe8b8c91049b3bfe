import { describe, expect, it } from 'vitest';
import { isMissing } from '#lib/domain/missing.ts';
import { GET as indicator } from '../../../../src/routes/api/v1/indicators/[id]/+server.ts';
import { GET as observations } from '../../../../src/routes/api/v1/indicators/[id]/observations/+server.ts';
import { GET as indicators } from '../../../../src/routes/api/v1/indicators/+server.ts';
import { filledExample } from '../../../support/example-figures.ts';
import { ask, bodyOf } from '../../../support/request.ts';

/** What these tests read of the answers. */
interface Body {
	readonly indicators: readonly { readonly id: string; readonly status: string; readonly scored: boolean }[];
	readonly standing: unknown;
	readonly areas: readonly { readonly code: string }[];
	readonly near: readonly unknown[];
}

const release = filledExample();

describe('GET /api/v1/indicators', () => {
	it('says of each whether it is measured, and whether the edition scores it', async () => {
		const body = await bodyOf<Body>(ask(indicators, release, '/api/v1/indicators'));
		const said = body.indicators.map((row) => [row.id, row.status, row.scored]);
		expect(said).toEqual([
			['seen-in-time', 'measured', true],
			['early-deaths', 'measured', true],
			['monthly-items', 'measured', false],
			['how-common', 'measured', false],
			['elsewhere', 'not-held', false],
			['counted-by-nobody', 'not-collected', false]
		]);
	});
});

describe('GET /api/v1/indicators/{id}', () => {
	it('gives every area of the edition its figure or the reason there is none', async () => {
		const body = await bodyOf<Body>(ask(indicator, release, '/api/v1/indicators/seen-in-time?edition=2021-22', { id: 'seen-in-time' }));
		expect(body).toMatchObject({ id: 'seen-in-time', edition: '2021-22', scored: true, source: { id: 'made-up-returns' } });
		expect(body.standing).toMatchObject({ status: 'scored', period: '2019/20', ends: '2020-03-31', n: 5 });
		expect(body.areas).toHaveLength(6);
		expect(body.areas.find((row) => row.code === 'H01')).toMatchObject({
			value: null,
			missing: 'suppressed',
			score: null
		});
	});

	it('answers an unknown id with 404 and the nearest ones', async () => {
		const response = await ask(indicator, release, '/api/v1/indicators/early-death', { id: 'early-death' });
		expect(response.status).toBe(404);
		const { near } = (await response.json()) as Body;
		expect(near).toEqual([{ code: 'early-deaths', name: 'Early deaths' }]);
	});
});

describe('GET /api/v1/indicators/{id}/observations', () => {
	const asked = async (id: string, query: string) =>
		await ask(observations, release, `/api/v1/indicators/${id}/observations${query}`, { id });

	it('gives every period held as published, with where it was read', async () => {
		expect(await (await asked('early-deaths', '?area=G01')).json()).toEqual([
			{
				area: 'G01',
				gss: 'E38990007',
				boundary: '2021-04',
				period: '2020',
				starts: '2020-01-01',
				ends: '2020-12-31',
				value: 100,
				missing: null,
				numerator: null,
				denominator: null,
				lower: 90,
				upper: 110,
				estimated: false,
				suspect: 'A hospital did not report.',
				flags: [],
				text: '100',
				source: {
					id: 'made-up-returns',
					file: 'made-up.csv',
					sha256: 'a'.repeat(64),
					published: '2022-04-01',
					at: 'line 7, value',
					run: 'made-up-returns/1'
				}
			}
		]);
	});

	it('gives a reason of the closed list where there is no number', async () => {
		const [row] = await bodyOf<readonly { missing: string }[]>(asked('seen-in-time', '?area=h01'));
		expect(row).toMatchObject({ value: null, missing: 'suppressed', text: '*' });
		expect(isMissing(row?.missing ?? '')).toBe(true);
	});

	it('gives nothing, not an error, for a CCG of which no figure was published', async () => {
		expect(await (await asked('early-deaths', '?area=A01')).json()).toEqual([]);
	});

	it.each(['', '?area=', '?area=leeds%20west', '?area=A01&area=B01'])('answers “%s” with 400, naming area', async (query) => {
		const response = await asked('early-deaths', query);
		expect(response.status).toBe(400);
		expect(await response.json()).toMatchObject({ parameter: 'area', detail: expect.stringMatching(/\.$/) });
	});

	it('answers an area that never was with 404', async () => {
		expect((await asked('early-deaths', '?area=Z99')).status).toBe(404);
	});
});
