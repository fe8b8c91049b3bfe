import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRelease, type OpenRelease } from '#lib/server/release/open.ts';
import { readMaps } from '../../scripts/tidy/maps.ts';
import { readRuns, runsText } from '../../scripts/tidy/runs.ts';
import { ROOT } from '../support/release.ts';

/**
 * Follows “Add an indicator from a source that is read already” of CONTRIBUTING.md in a copy of the project: one entry of the
 * catalogue, one line of an importer, an import, a release. The indicator, its number and its figures are made up.
 */
const ENTRY = `
	{
		status: 'measured',
		id: 'made-up-for-the-recipe',
		name: 'Made-up share of people, for a test of the recipe',
		group: 'generally-healthy',
		factor: 'access',
		polarity: 'high',
		why: 'This is made up. It shows that a new measure needs one entry and one line.',
		caveats: [],
		source: 'fingertips',
		kind: 'proportion',
		per: 100,
		unit: '% of people',
		scale: 'percent',
		decimals: 1,
		period: 'financial-year',
		interval: 'published',
		level: 'ccg',
		scored: true
	},`;
const LINE = `\n	{ ...YEARLY, number: 123456, indicator: 'made-up-for-the-recipe', ages: ['All ages'], percent: true },`;
const HEADER =
	'Indicator ID,Indicator Name,Parent Code,Parent Name,Area Code,Area Name,Area Type,Sex,Age,Category Type,Category,Time period,Value,Lower CI 95.0 limit,Upper CI 95.0 limit,Lower CI 99.8 limit,Upper CI 99.8 limit,Count,Denominator,Value note,Recent Trend,Compared to England value or percentiles,Column not used,Time period Sortable,New data,Compared to goal,Time period range';

const COPIED = [
	'src/lib',
	'scripts',
	'drizzle',
	'data/areas',
	'data/editions.csv',
	'data/release.json',
	'data/observations/fingertips.csv',
	'package.json'
];
const run = promisify(execFile);
let copy = '';
let release: OpenRelease | undefined;

const tsx = async (...args: string[]): Promise<string> =>
	(await run(process.execPath, ['--import', 'tsx', ...args], { cwd: copy, env: { ...process.env, RELEASES_DIR: join(copy, 'releases') } }))
		.stdout;

/** Puts a text after the first place where another stands in a file of the copy. */
function put(path: string, after: string, text: string): void {
	const before = readFileSync(join(copy, path), 'utf8');
	expect(before, path).toContain(after);
	writeFileSync(
		join(copy, path),
		before.replace(after, () => `${after}${text}`)
	);
}

beforeAll(() => {
	copy = mkdtempSync(join(tmpdir(), 'recipe-'));
	for (const path of COPIED) {
		mkdirSync(join(copy, path, '..'), { recursive: true });
		cpSync(join(ROOT, path), join(copy, path), { recursive: true });
	}
	symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
	const runs = readRuns(join(ROOT, 'data')).filter(({ source }) => source === 'fingertips');
	writeFileSync(join(copy, 'data', 'runs.csv'), runsText(runs));
});
afterAll(() => {
	release?.db.$client.close();
	rmSync(copy, { recursive: true, force: true });
});

it(
	'an indicator of a source that is read already takes one entry of the catalogue and one line of its importer',
	{ timeout: 300_000 },
	async () => {
		put('src/lib/catalogue/indicators/generally-healthy/access.ts', 'export const access = [', ENTRY);
		put('scripts/importers/fingertips-series.ts', 'export const FINGERTIPS_SERIES: readonly FingertipsSeries[] = [', LINE);

		const ccgs = readMaps(join(ROOT, 'data')).filter(({ map }) => map === '2021-04');
		const rows = ccgs.map(({ gss, name }, i) => {
			const value = 40 + (i % 20);
			return `123456,Made up,E92000001,England,${gss},"${name}",CCGs (from Apr 2021),Persons,All ages,,,2020/21,${value},${value - 2},${value + 2},,,${value * (10 + i)},${100 * (10 + i)},,,,,20200000,,,1y`;
		});
		writeFileSync(join(copy, 'new.csv'), `${[HEADER, ...rows].join('\n')}\n`);
		await tsx('scripts/import.ts', 'fingertips', '--published', '2022-01-31', join(copy, 'new.csv'));
		await tsx('scripts/release.ts', 'build');

		const { id } = JSON.parse(readFileSync(join(copy, 'data', 'release.json'), 'utf8')) as { id: string };
		release = await openRelease(join(copy, 'releases'), id);
		const figures = release.db.$client.prepare(
			"select count(*) as held, count(z) as scored from figures where edition = '2021-22' and indicator = 'made-up-for-the-recipe' and value is not null"
		);
		expect(figures.get()).toEqual({ held: 106, scored: 106 });
		const smoking = release.db.$client.prepare("select count(*) as held from observations where indicator = 'smoking-prevalence-gp'");
		expect(smoking.get()).toEqual({ held: 280 });
	}
);

it('CONTRIBUTING.md names the two files that the recipe touches, and no page', () => {
	const [recipe = ''] =
		/## Add an indicator from a source that is read already[\s\S]*?(?=\n## )/.exec(readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8')) ??
		[];
	for (const words of [
		'src/lib/catalogue/indicators/<group>/<factor>.ts',
		'scripts/importers/<source>',
		'npm run import --',
		'Nothing in `src/routes/` changes'
	])
		expect(recipe).toContain(words);
});
