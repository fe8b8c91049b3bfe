import { render } from 'svelte/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { cellPlaceWords } from '#lib/format/cell-place.ts';
import { valueText } from '#lib/format/values.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { periodAnchor } from '#lib/url/period-anchor.ts';
import FilesCard from '../../src/routes/indicators/[id=slug]/[code=area]/FilesCard.svelte';
import HistoryTable from '../../src/routes/indicators/[id=slug]/[code=area]/HistoryTable.svelte';
import { storyOf } from '../../src/routes/indicators/[id=slug]/[code=area]/story.ts';
import { realRelease } from '../support/release.ts';

let release: OpenRelease;
const countOf = (sql: string): number =>
	release.db.$client.prepare<[], { count: number }>(`select count(*) count from ${sql}`).get()?.count ?? NaN;

/** The cells that published figures were read from. */
const places = '(select distinct run, at, indicator, value from observations where value is not null)';

beforeAll(async () => {
	release = await realRelease();
}, 300_000);

describe('every number of the real release', () => {
	it('names the run and the place of the cell it was read from, and the run the file’s hash', () => {
		expect(countOf('figures where value is not null')).toBeGreaterThan(30_000);
		const traced = `figures f join import_runs r on r.id = f.run where f.value is not null and f.at <> '' and length(r.sha256) = 64`;
		expect(countOf(traced)).toBe(countOf('figures where value is not null'));
	});

	it('leads to a published figure of the same indicator that stands at that place', () => {
		const astray = `figures f left join ${places} o on o.run = f.run and o.at = f.at and o.indicator = f.indicator
			where f.value is not null and o.run is null`;
		expect(countOf(astray)).toBe(0);
	});

	it('is the published figure itself where its origin says so', () => {
		expect(countOf(`figures where origin = 'published'`)).toBeGreaterThan(20_000);
		const changed = `figures f left join ${places} o on o.run = f.run and o.at = f.at and o.indicator = f.indicator and o.value = f.value
			where f.origin = 'published' and o.run is null`;
		expect(countOf(changed)).toBe(0);
	});

	it('is set against no “England” that is the mean of a few CCGs', () => {
		const few = `yardsticks y join editions e on e.id = y.edition where y.n < 70 and y.n < 0.75 * e.areas`;
		expect(countOf(`${few} and y.indicator = 'ccg-headline-rating'`)).toBeGreaterThan(0);
		expect(countOf(`${few} and y.centre_from in ('weighted', 'mean')`)).toBe(0);
	});

	it('has a reason in its place where there is none, and is never both', () => {
		expect(countOf('figures where (value is null) = (missing is null)')).toBe(0);
		expect(countOf('observations where (value is null) = (missing is null)')).toBe(0);
	});
});

/** A number that an edition shows, with the period and the cell that it is traced to. */
interface Sampled {
	readonly edition: string;
	readonly indicator: string;
	readonly code: string;
	readonly period: string;
	readonly starts: string;
	readonly ends: string;
	readonly value: number;
	readonly denominator: number;
	readonly origin: string;
	readonly at: string;
	readonly file: string;
	readonly sha256: string;
}

/** Numbers spread evenly over all editions, indicators and areas, those that rest on several cells twice as thick. */
function sample(many: number): readonly Sampled[] {
	const sql = `select f.edition, f.indicator, ea.area code, y.period, y.starts, y.ends, f.value, f.denominator, f.origin, f.at, r.file, r.sha256
		from figures f join edition_areas ea on ea.edition = f.edition and ea.version = f.version
		join yardsticks y on y.edition = f.edition and y.indicator = f.indicator join import_runs r on r.id = f.run
		where f.value is not null and WHICH order by f.edition, f.indicator, f.version`;
	const evenly = (which: string, count: number): readonly Sampled[] => {
		const rows = release.db.$client.prepare<[], Sampled>(sql.replace('WHICH', which)).all();
		return Array.from({ length: count }, (_, at) => rows[Math.floor(((at + 0.5) * rows.length) / count)]!);
	};
	return [...evenly('f.parts = 1', many / 2), ...evenly('f.parts > 1', many / 2)];
}

/** The story behind a number, as the page to which its link leads tells it. */
async function storyOfNumber(number: Sampled) {
	const indicator = (await findIndicator(release.db, number.indicator))!;
	const area = (await findArea(release.db, number.code))!;
	const edition = release.editions.find(({ id }) => id === number.edition)!;
	return { indicator, story: await storyOf(release.db, indicator, area, edition) };
}

describe('200 numbers taken from all over the real release', () => {
	it('lead in one step to a row with the file, line and column, and with the file’s checksum below it', async () => {
		const numbers = sample(200);
		expect(numbers).toHaveLength(200);
		for (const number of numbers) {
			const { indicator, story } = await storyOfNumber(number);
			const about = `${number.edition} ${number.indicator} ${number.code} ${number.period}`;
			const printing = story.counts ? { scale: 'number' as const, decimals: 0 } : indicator;
			const props = { name: number.code, indicator, points: story.points, printing, unit: '', hrefOf: (path: string) => path };
			const row = render(HistoryTable, { props })
				.body.split(`<tr id="${periodAnchor(number.period)}"`)[1]
				?.split('</tr>')[0];
			const text = row?.replace(/<!--[\s\S]*?-->/g, '');
			expect(text, about).toContain(cellPlaceWords(number.at).replace(/[&<]/g, ''));
			expect(text, about).toContain(number.file);
			if (number.origin === 'published') expect(text, about).toContain(`<b>${valueText(number.value, indicator, 'board')}</b>`);
			const issued = { id: release.id, date: release.date, sha256: release.sha256 };
			const files = render(FilesCard, { props: { files: story.files, issued, hrefOf: (path: string) => path } }).body;
			expect(files, about).toContain(number.sha256);
			expect(files, about).toContain(release.sha256);
		}
	}, 300_000);

	it('are made again from the published cells that their rows list', async () => {
		for (const number of sample(200)) {
			const { indicator, story } = await storyOfNumber(number);
			const inside = story.points.filter(({ starts, ends }) => starts >= number.starts && ends <= number.ends);
			const sum = (of: 'value' | 'numerator' | 'denominator'): number => inside.reduce((total, { shown }) => total + (shown[of] ?? NaN), 0);
			const per = indicator.per ?? NaN;
			const again = story.counts
				? (per * sum('value')) / number.denominator
				: indicator.window === null
					? story.points.find(({ period }) => period === number.period)?.shown.value
					: (per * sum('numerator')) / sum('denominator');
			expect(again, `${number.edition} ${number.indicator} ${number.code}`).toBeCloseTo(number.value, 9);
		}
	}, 300_000);
});
