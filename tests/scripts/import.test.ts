import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { main as command } from '../../scripts/import.ts';
import { readRuns } from '../../scripts/tidy/runs.ts';

const FILE = 'avoidable-mortality-ccg-2010-2019.csv';
const HEADER =
	'area_code,ccg19_name,year,treatable_mortality_rate,preventable_mortality_rate,treatable_mortality_deaths,ccg_population,imd_2019_extent';
// lines 28 and 1935 of the Office for National Statistics' rates, as held
const LINES = ['E38000004,NHS Barking and Dagenham CCG,2018,106.1,167.2,119.5,211998.0,0.4724', 'E92000001,,2019,80.3,140.6,39368.0,,'];

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const data = join(folder, 'data');
const raw = join(folder, 'raw');
const observations = join(data, 'observations', 'ons-avoidable-mortality.csv');

const publish = (lines: readonly string[], file = join(raw, 'ons-avoidable-mortality', FILE)): string => {
	writeFileSync(file, `${lines.join('\n')}\n`);
	return file;
};
/** The command, with its lines kept. */
let said: string[] = [];
const keep = (line: string): void => void said.push(line);
const main = (args: readonly string[]): Promise<number> => command(args, keep, keep);
const run = (...more: string[]): Promise<number> => main(['ons-avoidable-mortality', '--source-dir', raw, '--data-dir', data, ...more]);

/** Every file of a folder with its bytes, so that a change of any is seen. */
const contents = (): Record<string, string> =>
	Object.fromEntries(
		readdirSync(data, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'base64')])
	);

beforeEach(() => {
	said = [];
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(join(raw, 'ons-avoidable-mortality'), { recursive: true });
	cpSync('data/areas', join(data, 'areas'), { recursive: true });
	publish([HEADER, ...LINES]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run import', () => {
	it('writes the figures and, with their hash, the run', async () => {
		expect(await run()).toBe(0);
		const [entry] = readRuns(data);
		expect(entry).toMatchObject({
			source: 'ons-avoidable-mortality',
			run: 1,
			file: FILE,
			rows_read: 2,
			rows_published: 2,
			published: '2019-12-31'
		});
		expect(entry?.observations_sha256).toBe(createHash('sha256').update(readFileSync(observations)).digest('hex'));
	});
	it('changes nothing the second time and ends with 0', async () => {
		await run();
		const before = contents();
		expect([await run(), contents()]).toEqual([0, before]);
	});
	it('writes nothing in a rehearsal, whose report and exit code are those of the import', async () => {
		const before = contents();
		expect(await run('--dry-run', '--report', join(folder, 'report'))).toBe(0);
		expect(contents()).toEqual(before);
		expect(JSON.parse(readFileSync(join(folder, 'report', 'report.json'), 'utf8'))).toMatchObject({
			result: 'imported',
			dryRun: true,
			exit: 0
		});
	});
	it('leaves data as it was, byte for byte, where a file is refused', async () => {
		await run();
		const before = contents();
		publish([HEADER, ...LINES, LINES[0]!.replace('106.1', 'tbc')]);
		expect([await run('--published', '2021-01-01'), contents()]).toEqual([2, before]);
		expect(said).toContainEqual(
			expect.stringContaining(
				`STOP (case 43) ${FILE}, line 4, column “treatable_mortality_rate”: “tbc” is a mark whose meaning is not declared.`
			)
		);
	});
	it('asks when another issue under the same name was published', async () => {
		await run();
		publish([HEADER, LINES[0]!.replace('106.1', '106.2'), LINES[1]!]);
		expect(await run()).toBe(2);
		expect(await run('--published', '2021-01-01')).toBe(0);
		expect(readRuns(data).map(({ run: number, published }) => [number, published])).toEqual([
			[1, '2019-12-31'],
			[2, '2021-01-01']
		]);
	});
	it('mends an import that was interrupted between its two files', async () => {
		await run();
		const whole = contents();
		writeFileSync(observations, readFileSync(observations, 'utf8').replace(',106.1,', ',999,'));
		expect([await run(), contents()]).toEqual([0, whole]);
	});
	it('refuses bad arguments, unknown sources, missing files and files outside the folder, with 2', async () => {
		const outside = publish([HEADER, ...LINES], join(folder, FILE));
		symlinkSync(outside, join(raw, 'link.csv'));
		expect(await main(['nobody', '--data-dir', data])).toBe(2);
		expect(await run('--publisher', 'x')).toBe(2);
		expect(await run('--published', '2021-02-30')).toBe(2);
		expect(await run(join(raw, 'gone.csv'))).toBe(2);
		expect(await run(outside)).toBe(2);
		expect(await run(join(raw, 'link.csv'))).toBe(2);
	});
	it('refuses a second import at the same time, and takes over the lock of a process that is gone', async () => {
		writeFileSync(join(data, '.lock'), String(process.pid));
		expect(await run()).toBe(2);
		const gone = spawnSync(process.execPath, ['--version']).pid;
		writeFileSync(join(data, '.lock'), String(gone));
		expect(await run()).toBe(0);
	});
	it('is a command that prints its report as one line of JSON', () => {
		const args = ['scripts/import.ts', 'ons-avoidable-mortality', '--source-dir', raw, '--data-dir', data, '--dry-run', '--json'];
		const printed = execFileSync(join('node_modules', '.bin', 'tsx'), args, { encoding: 'utf8' });
		expect(JSON.parse(printed)).toMatchObject({ source: 'ons-avoidable-mortality', exit: 0 });
	});
});
