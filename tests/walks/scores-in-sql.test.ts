import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { readWeights } from '#lib/url/weights.ts';
import { realRelease } from '../support/release.ts';

const SQL = readFileSync(new URL('scores-in-sql.sql', import.meta.url), 'utf8');

const EDITIONS = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22'];
const WEIGHTINGS = [
	{ w: '33333-333', cells: '111111111111111' },
	{ w: '93133-127', cells: '111111111111111' },
	{ w: '20981-503', cells: '129034567891234' },
	{ w: '33933-333', cells: '111111111111111' },
	{ w: '33333-339', cells: '111111111111111' },
	{ w: '00100-111', cells: '111111111111111' },
	{ w: '12345-678', cells: '111111111111111' },
	{ w: '99999-900', cells: '111111112111111' },
	{ w: '10101-010', cells: '999999999999999' },
	{ w: '71717-171', cells: '102030405060708' }
];

/** Of these no two put any edition's areas in one order. */
const DIFFERENT = WEIGHTINGS.slice(0, 3);

interface Row {
	readonly code: string;
	readonly score: number | null;
	readonly coverage: number | null;
	readonly rank: number | null;
}

let release: OpenRelease;
beforeAll(async () => {
	release = await realRelease();
}, 300_000);

describe.each(EDITIONS)('scores of %s', (edition) => {
	it.each(WEIGHTINGS)('under $w and $cells are those of a plain SQL recomputation, to 1e-9', async ({ w, cells }) => {
		const inSql = release.db.$client.prepare<[object], Row>(SQL).all({ edition, w, cells });
		const { weights } = readWeights(new URLSearchParams({ w, cells }));
		const answer = await rankingAnswer(release, edition, weights);
		const ours = new Map(answer.areas.map((area) => [area.code, area]));
		expect(inSql).toHaveLength(answer.areas.length);
		for (const row of inSql) {
			const area = ours.get(row.code);
			expect(area?.rank, row.code).toBe(row.rank);
			for (const what of ['score', 'coverage'] as const) {
				const [one, other] = [area?.[what], row[what]];
				if (other === null) expect(one, row.code).toBeNull();
				else expect(Math.abs((one ?? NaN) - other), row.code).toBeLessThan(1e-9);
			}
		}
	});

	it('differ from one weighting to another', async () => {
		const orders = await Promise.all(
			DIFFERENT.map(async (asked) => {
				const answer = await rankingAnswer(release, edition, readWeights(new URLSearchParams(asked)).weights);
				return answer.areas.map((area) => area.code).join(' ');
			})
		);
		expect(new Set(orders).size).toBe(DIFFERENT.length);
	});
});
