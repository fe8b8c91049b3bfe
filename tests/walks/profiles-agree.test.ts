import Papa from 'papaparse';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { scoreText, shareText } from '#lib/format/numbers.ts';
import { valueText } from '#lib/format/values.ts';
import type { RankingAnswer } from '#lib/server/exports/ranking.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { waysFrom } from '../../src/routes/areas/[code=area]/asked.ts';
import { hereIn } from '../../src/routes/areas/[code=area]/here.ts';
import Profile from '../../src/routes/areas/[code=area]/Profile.svelte';
import { GET as observations } from '../../src/routes/api/v1/indicators/[id]/observations/+server.ts';
import { GET as ranking } from '../../src/routes/api/v1/ranking/+server.ts';
import { GET as table } from '../../src/routes/[...table=table]/+server.ts';
import { realRelease } from '../support/release.ts';
import { ask, bodyOf } from '../support/request.ts';

/** Large and small, in London and by the sea, merged late and never. */
const SAMPLE = ['01D', '02Y', '07H', '10R', '11X', '14L', '15E', '36L', '84H', '91Q'];

/** A figure as the database holds it, read past our own queries. */
interface Stored {
	readonly indicator: string;
	readonly gss: string;
	readonly period: string;
	readonly value: number;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly centre: number | null;
	readonly origin: string;
	readonly scale: 'share' | 'percent' | 'number';
	readonly decimals: number;
}

const STORED = `
	select f.indicator, f.version as gss, y.period, f.value, f.lower, f.upper, f.numerator, f.denominator, y.centre, f.origin, i.scale, i.decimals
	from figures f
	join edition_areas a on a.edition = f.edition and a.version = f.version
	join yardsticks y on y.edition = f.edition and y.indicator = f.indicator
	join indicators i on i.id = f.indicator
	where f.edition = '2021-22' and a.area = ? and f.value is not null`;

const plain = (html: string): string =>
	html
		.replace(/<!--[\s\S]*?-->|<svg[\s\S]*?<\/svg>/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replace(/&nbsp;/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();

/** What a row of the profile prints, by indicator. */
function printedRows(html: string): ReadonlyMap<string, Readonly<Record<string, string>>> {
	const rows = html.match(/<tr class="figure[\s\S]*?<\/tr>/g) ?? [];
	return new Map(
		rows.map((row) => {
			const cell = (name: string): string =>
				plain(new RegExp(`<td class="[^"]*\\b${name}\\b[^"]*">([\\s\\S]*?)</td>`).exec(row)?.[1] ?? '');
			const id = /href="\/indicators\/([a-z0-9-]+)/.exec(row)?.[1] ?? '';
			return [id, { value: cell('value'), interval: cell('interval'), england: cell('england').replace(/^England /, '') }];
		})
	);
}

describe.each(SAMPLE)('the profile of %s', (code) => {
	let release: OpenRelease;
	let html: string;
	let stored: readonly Stored[];

	beforeAll(async () => {
		release = await realRelease();
		const edition = release.editions.find(({ id }) => id === '2021-22')!;
		const asked = { choice: EQUAL_WEIGHTS, view: 'board', comparison: 'england', own: [], problems: [] } as const;
		const here = (await hereIn(release.db, edition, code, asked))!;
		const props = { found: (await findArea(release.db, code))!, here, edition, asked, ways: waysFrom(`/areas/${code}`, asked, edition) };
		html = render(Profile, { props }).body;
		stored = release.db.$client.prepare(STORED).all(code) as Stored[];
	}, 300_000);

	it('prints every figure, its interval and England’s value as the database holds them', () => {
		const printed = printedRows(html);
		expect(stored.length).toBeGreaterThan(50);
		expect([...printed.keys()].sort()).toEqual(stored.map(({ indicator }) => indicator).sort());
		for (const row of stored) {
			const text = (value: number): string => valueText(value, row, 'board');
			const said = printed.get(row.indicator)!;
			expect(said['value']?.split(' ')[0], row.indicator).toBe(text(row.value));
			expect(said['england'], row.indicator).toBe(row.centre === null ? 'not held' : text(row.centre));
			const interval = row.lower === null || row.upper === null ? 'no interval held' : `${text(row.lower)} to ${text(row.upper)}`;
			expect(said['interval']?.startsWith(interval), `${row.indicator}: ${said['interval']}, not ${interval}`).toBe(true);
		}
	});

	it('has the numbers of its CSV and its JSON to the last digit', async () => {
		const address = (form: string) => ask(table, release, `/areas/${code}.${form}`, { table: `areas/${code}.${form}` });
		const csv = await (await address('csv')).text();
		const lines = Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), {
			header: true,
			skipEmptyLines: true,
			comments: '#'
		}).data;
		const byId = new Map(lines.map((line) => [line['indicator'], line]));
		const json = JSON.stringify(await (await address('json')).json());
		for (const row of stored) {
			const line = byId.get(row.indicator)!;
			expect(Number(line['value']), row.indicator).toBe(row.value);
			for (const [name, number] of [
				['lower95', row.lower],
				['upper95', row.upper],
				['numerator', row.numerator],
				['denominator', row.denominator],
				['england', row.centre]
			] as const)
				expect(line[name] === '' ? null : Number(line[name]), `${row.indicator}: ${name}`).toBe(number);
			expect(json).toContain(`"indicator":"${row.indicator}"`);
			expect(json).toContain(`"value":${row.value}`);
		}
	});

	it('has the published numbers that the API gives of their period', async () => {
		for (const row of stored.filter(({ origin }) => origin === 'published')) {
			const answer = await bodyOf<readonly { gss: string; period: string; value: number | null }[]>(
				ask(observations, release, `/api/v1/indicators/${row.indicator}/observations?area=${code}`, { id: row.indicator })
			);
			const own = answer.filter(({ gss, period }) => gss === row.gss && period === row.period).map(({ value }) => value);
			expect(own, `${row.indicator}, ${row.period}`).toContain(row.value);
		}
	});

	it('has the score, place and coverage of the ranking that the API gives', async () => {
		const { areas } = await bodyOf<RankingAnswer>(ask(ranking, release, '/api/v1/ranking'));
		const own = areas.find((area) => area.code === code)!;
		const words = plain(html);
		expect(words).toContain(`scored ${scoreText(own.score!)} against England’s 50`);
		expect(words).toContain(`${shareText(own.coverage!)} of the weight`);
		expect(words).toMatch(new RegExp(`\\b${own.rank}(st|nd|rd|th) of ${areas.filter(({ rank }) => rank !== null).length}\\b`));
	});
});
