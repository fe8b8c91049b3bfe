import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import type { RankingAnswer } from '#lib/server/exports/ranking.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { GET } from '../../src/routes/api/v1/ranking/+server.ts';
import { ROOT, realRelease } from '../support/release.ts';
import { ask, bodyOf } from '../support/request.ts';

const run = promisify(execFile);
const NODE = ['--import', 'tsx', 'scripts/score.ts'];

let release: OpenRelease;
/** What the command prints, from the release that the API answers from. */
const printed = async (...args: string[]) => {
	const env = { ...process.env, RELEASES_DIR: join(release.db.$client.name, '../..') };
	return await run(process.execPath, [...NODE, ...args], { cwd: ROOT, env, maxBuffer: 1 << 26 });
};

const expectSameBytes = async (question: Readonly<Record<string, string | undefined>>) => {
	const asked = Object.entries(question).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
	const api = await ask(GET, release, `/api/v1/ranking?${asked.map(([name, text]) => `${name}=${text}`).join('&')}`);
	const { stdout } = await printed('--format', 'json', ...asked.flatMap(([name, text]) => [`--${name}`, text]));
	expect(api.status).toBe(200);
	expect(stdout).toBe(await api.text());
};

beforeAll(async () => {
	release = await realRelease();
}, 300_000);

describe('the command line and the API', () => {
	it.each([
		['2021-22', '33333-333', undefined],
		['2015-16', '91133-127', '123456789123456']
	])('give the same bytes for %s under %s', async (edition, w, cells) => {
		await expectSameBytes({ edition, w, cells });
	});

	it.each([
		{ score: 'geometric', w: '91133-127' },
		{ score: 'worst', edition: '2015-16' },
		{ score: 'minmax-geometric', ind: 'iapt-recovery-rate:0' },
		{ score: 'percentile', cover: '95' },
		{ score: 'bands' },
		{ score: 'none' }
	])('give the same bytes for %o', async (question) => {
		await expectSameBytes(question);
	});

	it('give the same scores as CSV, to the last digit', async () => {
		const body = await bodyOf<RankingAnswer>(ask(GET, release, '/api/v1/ranking'));
		const { stdout } = await printed('--format', 'csv');
		const [header = '', ...lines] = stdout.trimEnd().split('\n');
		expect(header.split(',').slice(0, 6)).toEqual(['rank', 'code', 'gss', 'name', 'region', 'score']);
		expect(lines).toHaveLength(106);
		for (const [at, area] of body.areas.entries()) {
			expect(lines[at]).toMatch(new RegExp(`^${area.rank ?? ''},${area.code},${area.gss},.*,${String(area.score ?? '')},`));
		}
	});

	it('refuse the same questions, naming what was wrong', async () => {
		await expect(printed('--edition', '2014-15')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--edition:') });
		await expect(printed('--w', '3333-333')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--w:') });
		await expect(printed('--score', 'median')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--score:') });
		await expect(printed('--ind', 'unheard-of:1')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--ind:') });
		await expect(printed('--cover', '101')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('--cover:') });
		await expect(printed('--format', 'xml')).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining('json, csv, table') });
	});
});
