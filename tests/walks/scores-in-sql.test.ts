import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { readWeights } from '#lib/url/weights.ts';
import { realRelease } from '../support/release.ts';

const SQL = readFileSync(new URL('scores-in-sql.sql', import.meta.url), 'utf8');

const EDITIONS = ['2021-22', '2015-16'];
const WEIGHTINGS = [
	{ w: '33333-333', cells: '111111111111111' },
	{ w: '93133-127', cells: '111111111111111' },
	{ w: '20981-503', cells: '129034567891234' }
];

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
			expect(Math.abs((area?.score ?? NaN) - (row.score ?? NaN)), row.code).toBeLessThan(1e-9);
			expect(Math.abs((area?.coverage ?? NaN) - (row.coverage ?? NaN)), row.code).toBeLessThan(1e-9);
		}
	});

	it('differ from one weighting to another', async () => {
		const orders = await Promise.all(
			WEIGHTINGS.map(async (asked) => {
				const answer = await rankingAnswer(release, edition, readWeights(new URLSearchParams(asked)).weights);
				return answer.areas.map((area) => area.code).join(' ');
			})
		);
		expect(new Set(orders).size).toBe(WEIGHTINGS.length);
	});
});
