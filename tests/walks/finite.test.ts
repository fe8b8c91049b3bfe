import { beforeAll, describe, expect, it } from 'vitest';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { rankingAnswer } from '#lib/server/exports/ranking.ts';
import { jsonText } from '#lib/server/exports/json.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { comparedWith } from '#lib/server/queries/comparison/compared-with.ts';
import { differingOf } from '#lib/server/queries/differing.ts';
import { gradientsOf } from '#lib/server/queries/gradients.ts';
import { spreadsOf } from '#lib/server/queries/spreads.ts';
import { overviewOf } from '../../src/routes/(england)/overview.ts';
import { realRelease } from '../support/release.ts';

let release: OpenRelease;
beforeAll(async () => {
	release = await realRelease();
}, 300_000);

/** The tables of what is derived. */
const DERIVED = ['yardsticks', 'figures', 'cells', 'trends', 'streaks', 'gradients', 'edition_areas'];

/** Every number of an answer, however deep. */
function numbersIn(answer: unknown): readonly number[] {
	if (typeof answer === 'number') return [answer];
	if (answer instanceof Map) return [...answer.values()].flatMap(numbersIn);
	return typeof answer === 'object' && answer !== null ? Object.values(answer).flatMap(numbersIn) : [];
}

describe('no derived number', () => {
	it.each(DERIVED)('of %s is infinite; what is no number cannot be kept', (table) => {
		const columns = release.db.$client.prepare<[string], { name: string }>(`select name from pragma_table_info(?) where type = 'REAL'`);
		const names = columns.all(table).map(({ name }) => name);
		expect(names.length).toBeGreaterThan(0);
		const infinite = names.map((name) => `abs("${name}") > 1e300`).join(' or ');
		const found = release.db.$client.prepare<[], { count: number }>(`select count(*) count from "${table}" where ${infinite}`).get();
		expect(found?.count).toBe(0);
	});

	it.each(['2015-16', '2018-19', '2021-22'])('of the answers about %s is infinite or no number', async (edition) => {
		const { map } = release.editions.find(({ id }) => id === edition)!;
		const [first] = release.db.$client
			.prepare<[string], { version: string }>('select version from edition_areas where edition = ?')
			.all(edition);
		const gss = first!.version;
		const answers = [
			await rankingAnswer(release, edition, EQUAL_WEIGHTS),
			await spreadsOf(release.db, edition),
			await gradientsOf(release.db, edition),
			await overviewOf(
				release.db,
				release.editions,
				release.editions.find(({ id }) => id === edition)!
			),
			await differingOf(release.db, edition, gss),
			await comparedWith(release.db, { edition, map, gss }, 'similar'),
			await comparedWith(release.db, { edition, map, gss }, 'region')
		];
		const numbers = answers.flatMap(numbersIn);
		expect(numbers.length).toBeGreaterThan(1000);
		expect(numbers.filter((number) => !Number.isFinite(number))).toEqual([]);
		expect(jsonText(answers)).not.toMatch(/NaN|Infinity/);
	});
});
