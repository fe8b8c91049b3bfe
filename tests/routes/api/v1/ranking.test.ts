import { describe, expect, it } from 'vitest';
import { CELLS, GROUPS } from '#lib/domain/framework.ts';
import type { RankingAnswer } from '#lib/server/exports/ranking.ts';
import { GET } from '../../../../src/routes/api/v1/ranking/+server.ts';
import { filledExample } from '../../../support/example-figures.ts';
import { ask, bodyOf } from '../../../support/request.ts';

const release = filledExample();
const rank = async (query: string) => await ask(GET, release, `/api/v1/ranking${query}`);

describe('GET /api/v1/ranking', () => {
	it('gives each area its score, rank, coverage, groups and fifteen cells under its keys', async () => {
		const body = await bodyOf<RankingAnswer>(rank('?edition=2021-22&w=90000-990'));
		expect(Object.keys(body)).toEqual([
			'edition',
			'release',
			'releaseDate',
			'licence',
			'method',
			'weights',
			'measuredShare',
			'areas',
			'cells'
		]);
		expect(body).toMatchObject({
			edition: '2021-22',
			release: '2022-05-01',
			method: '1.0',
			weights: { w: '90000-990', cells: '1'.repeat(15) }
		});
		expect(body.areas).toHaveLength(6);
		const [first] = body.areas;
		if (!first) throw new Error('nobody is ranked');
		expect(first).toMatchObject({ code: 'D01', name: 'Dale', region: 'Y98', rank: 1, reason: null, coverage: 1 });
		expect(Object.keys(first.groups)).toEqual(GROUPS);
		expect(Object.keys(first.cells)).toEqual(CELLS);
		expect(first.cells['older-people/access']).toMatchObject({ coverage: 1, indicators: 1 });
		expect(first.cells['mental-health/quality']).toEqual({ score: null, coverage: null, indicators: 0 });
	});

	it('gives no rank, and the reason, to an area below the gate', async () => {
		const body = await bodyOf<RankingAnswer>(rank('?w=90000-990'));
		const heath = body.areas.find((area) => area.code === 'H01');
		expect(heath).toMatchObject({ rank: null, reason: 'below-gate', coverage: 0.5 });
		expect(heath?.score).toBeCloseTo(50 + 10 * (-100 / Math.sqrt(2250)), 9);
	});

	it('gives no score where none can be calculated', async () => {
		const body = await bodyOf<RankingAnswer>(rank('?w=00900-333'));
		expect(body.measuredShare).toBe(0);
		expect(body.areas.every((area) => area.score === null)).toBe(true);
		expect(body.areas[0]).toMatchObject({ rank: null, reason: 'no-score', coverage: null });
	});

	it.each([
		['score=worst', { score: 'worst' }],
		['cover=100&ind=early-deaths:0', { ind: 'early-deaths:0', cover: '100' }],
		['score=mean', {}]
	])('says how the weights were put to use for %s, and nothing where that is as usual', async (query, said) => {
		const body = await bodyOf<RankingAnswer>(rank(`?w=90000-990&${query}`));
		const { score, ind, cover } = body;
		expect(Object.fromEntries(Object.entries({ score, ind, cover }).filter(([, text]) => text !== undefined))).toEqual(said);
	});

	it('gives nobody a score or a place where no composite is asked for, and counts in their stead', async () => {
		const body = await bodyOf<RankingAnswer>(rank('?score=none'));
		expect(body.areas.map(({ name }) => name)).toEqual(body.areas.map(({ name }) => name).sort());
		for (const { score, rank, reason, counts, cellCounts } of body.areas) {
			expect([score, rank, reason]).toEqual([null, null, null]);
			const total = { better: 0, similar: 0, worse: 0, notCompared: 0 };
			for (const cell of Object.values(cellCounts ?? {})) {
				for (const kind of ['better', 'similar', 'worse', 'notCompared'] as const) total[kind] += cell[kind];
			}
			expect(counts).toEqual(total);
		}
		expect(body.areas.some(({ counts }) => (counts?.better ?? 0) + (counts?.similar ?? 0) + (counts?.worse ?? 0) > 0)).toBe(true);
	});

	it('names the release, its date and its licence, and lets any site read it', async () => {
		const { headers } = await rank('');
		expect(headers.get('ccg-lens-release')).toBe('2022-05-01');
		expect(headers.get('ccg-lens-release-date')).toBe('2022-05-01');
		expect(headers.get('link')).toContain('open-government-licence');
		expect(headers.get('access-control-allow-origin')).toBe('*');
		expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
	});

	it.each([
		['?edition=2014-15', 'edition', ['2020-21', '2021-22']],
		['?edition=2021-22&edition=2021-22', 'edition', undefined],
		['?w=3333-333', 'w', expect.stringContaining('five digits')],
		['?w=00000-333', 'w', expect.stringContaining('not all 0')],
		['?w=', 'w', expect.stringContaining('33333-333')],
		['?w=33333-333&w=33333-333', 'w', expect.anything()],
		['?cells=12', 'cells', expect.stringContaining('fifteen')],
		['?cells=000000000000000', 'cells', expect.stringContaining('fifteen')],
		['?score=median', 'score', expect.arrayContaining(['mean', 'bands', 'none'])],
		['?score=mean&score=none', 'score', expect.anything()],
		['?ind=', 'ind', expect.stringContaining('colon')],
		['?ind=unheard-of:2', 'ind', expect.stringContaining('measured')],
		['?ind=seen-in-time:10', 'ind', expect.anything()],
		['?cover=101', 'cover', expect.stringContaining('0 to 100')],
		['?cover=6.5', 'cover', expect.anything()]
	])('answers %s with 400, naming %s and what would be valid', async (query, parameter, expected) => {
		const response = await rank(query);
		expect(response.status).toBe(400);
		expect(response.headers.get('content-type')).toBe('application/problem+json');
		expect(response.headers.get('access-control-allow-origin')).toBe('*');
		expect(await response.json()).toMatchObject({ status: 400, parameter, ...(expected === undefined ? {} : { expected }) });
	});
});
