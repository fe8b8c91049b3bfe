import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { seededPermutation } from '#lib/domain/scoring/seeded.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import type { Scale } from '#lib/domain/indicator.ts';
import { valueText } from '#lib/format/values.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { GET } from '../../src/routes/[...table=table]/+server.ts';
import { waysFrom } from '../../src/routes/areas/[code=area]/asked.ts';
import { hereIn } from '../../src/routes/areas/[code=area]/here.ts';
import Profile from '../../src/routes/areas/[code=area]/Profile.svelte';
import { realRelease } from '../support/release.ts';
import { ask } from '../support/request.ts';
import { asSpreadsheet, csvRecords } from '../support/spreadsheet.ts';

/** How many CCGs are looked at, drawn from all editions; always the same ones. */
const SAMPLE = 20;

/** A figure as the database has it, and what its indicator prints it by. */
interface Stored {
	readonly indicator: string;
	readonly value: number | null;
	readonly missing: string | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly numerator: number | null;
	readonly denominator: number | null;
	readonly scale: Scale | null;
	readonly decimals: number | null;
}

const STORED = `select f.indicator, f.value, f.missing, f.lower, f.upper, f.numerator, f.denominator, i.scale, i.decimals
	from figures f join indicators i on i.id = f.indicator join edition_areas e on e.edition = f.edition and e.version = f.version
	where f.edition = ? and e.area = ?`;

/** The figures that a page prints in its table for boards, by indicator. */
function printedOn(page: string): ReadonlyMap<string, string> {
	const rows = page.split('<tr class="figure').slice(1);
	return new Map(
		rows.flatMap((row) => {
			const indicator = /href="\/indicators\/([a-z0-9-]+)/.exec(row)?.[1];
			const value = /<td class="num value">[\s\S]*?<b>([\s\S]*?)<\/b>/.exec(row)?.[1]?.replace(/<!--[\s\S]*?-->/g, '');
			return indicator === undefined || value === undefined ? [] : [[indicator, value] as const];
		})
	);
}

let release: OpenRelease;
let sample: readonly { readonly edition: OpenRelease['editions'][number]; readonly code: string }[];

beforeAll(async () => {
	release = await realRelease();
	const all = await Promise.all(
		release.editions.map(async (edition) => (await areasOf(release.db, edition.id)).map(({ code }) => ({ edition, code })))
	);
	const flat = all.flat();
	sample = [...seededPermutation('taken data', flat.length)].slice(0, SAMPLE).map((at) => flat[at]!);
}, 300_000);

const take = async (path: string, edition: string) => await ask(GET, release, `/${path}?edition=${edition}`, { table: path });

describe('of twenty CCGs drawn from all editions', () => {
	it('CSV, JSON and SQLite hold the same numbers as the page', { timeout: 120_000 }, async () => {
		let compared = 0;
		for (const { edition, code } of sample) {
			const where = `${code} in ${edition.id}`;
			const stored = release.db.$client.prepare<[string, string], Stored>(STORED).all(edition.id, code);
			const { rows } = (await (await take(`areas/${code}.json`, edition.id)).json()) as { rows: Record<string, string | number | null>[] };
			const [header = [], ...records] = csvRecords(await (await take(`areas/${code}.csv`, edition.id)).text());
			const inCsv = new Map(records.map((record) => [record[header.indexOf('indicator')]!, record]));
			const asked = { choice: EQUAL_WEIGHTS, view: 'board', comparison: 'neighbours', own: [], problems: [] } as const;
			const here = (await hereIn(release.db, edition, code, asked))!;
			const found = (await findArea(release.db, code))!;
			const { body } = render(Profile, { props: { found, here, edition, asked, ways: waysFrom(`/areas/${code}`, asked, edition) } });
			const printed = printedOn(body);
			expect(rows.length, where).toBe(stored.length);
			expect(records.length, where).toBe(stored.length);
			for (const figure of stored) {
				const row = rows.find(({ indicator }) => indicator === figure.indicator)!;
				const cellOf = (name: string) => asSpreadsheet(inCsv.get(figure.indicator)![header.indexOf(name)]!);
				const names = {
					value: 'value',
					missing: 'missing',
					numerator: 'numerator',
					denominator: 'denominator',
					lower: 'lower95',
					upper: 'upper95'
				};
				for (const [column, name] of Object.entries(names) as ['value', string][]) {
					expect(row[name], `${where}: ${figure.indicator} ${name}`).toBe(figure[column]);
					expect(cellOf(name), `${where}: ${figure.indicator} ${name}`).toBe(figure[column] ?? '');
				}
				const shown = printed.get(figure.indicator);
				expect(shown === undefined, `${where}: ${figure.indicator}`).toBe(figure.value === null);
				if (figure.value === null) continue;
				const { scale, decimals } = figure;
				expect(shown, `${where}: ${figure.indicator}`).toBe(valueText(cellOf('value') as number, { scale, decimals }, 'board'));
				compared += 1;
			}
		}
		expect(compared).toBeGreaterThan(SAMPLE * 30);
	});

	it('every code in their files is a text with its letters, as a spreadsheet reads it', async () => {
		const [header = [], ...records] = csvRecords(await (await take('ranking.csv', '2015-16')).text());
		expect(records).toHaveLength(209);
		const codes = (await areasOf(release.db, '2015-16')).map(({ code }) => code).sort();
		expect(codes).toEqual(expect.arrayContaining(['00W', '01E', '02E', '10E']));
		expect(records.map((record) => asSpreadsheet(record[header.indexOf('code')]!)).sort()).toEqual(codes);
	});
});
