import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { reportSchema } from '../../scripts/importers/report-schema.ts';
import { readRuns } from '../../scripts/tidy/runs.ts';
import { EXAMPLE } from './importers/example-file.ts';

vi.stubEnv('EXAMPLE_SOURCE', '1');
const { main: command } = await import('../../scripts/import.ts');

const folder = mkdtempSync(join(tmpdir(), 'import-'));
const data = join(folder, 'data');
const raw = join(folder, 'raw');
const file = join(raw, 'example', 'example.csv');
const observations = join(data, 'observations', 'example.csv');

let said: string[] = [];
const keep = (line: string): void => void said.push(line);
const main = (args: readonly string[]): Promise<number> => command(args, keep, keep);
const run = (...more: string[]): Promise<number> => main(['example', '--source-dir', raw, '--data-dir', data, ...more]);
const publish = (text: string, path = file): void => writeFileSync(path, text);

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
	mkdirSync(join(raw, 'example'), { recursive: true });
	cpSync('data/areas', join(data, 'areas'), { recursive: true });
	publish(EXAMPLE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run import', () => {
	it('writes the figures and, with their hash, the run', async () => {
		expect(await run()).toBe(0);
		const [entry] = readRuns(data);
		expect(entry).toMatchObject({ source: 'example', run: 1, file: 'example.csv', rows_read: 10, rows_published: 10 });
		expect(entry?.observations_sha256).toBe(createHash('sha256').update(readFileSync(observations)).digest('hex'));
	});
	it('changes nothing the second time and ends with 0', async () => {
		await run();
		const before = contents();
		expect([await run(), contents()]).toEqual([0, before]);
		expect(said.join('\n')).toContain('nothing to do');
	});
	it('writes nothing in a rehearsal, whose exit code is that of the import, and reports twice', async () => {
		const before = contents();
		const report = join(folder, 'report');
		expect(await run('--dry-run', '--report', report)).toBe(0);
		expect(contents()).toEqual(before);
		const written = reportSchema.parse(JSON.parse(readFileSync(join(report, 'report.json'), 'utf8')));
		expect(written).toMatchObject({ result: 'imported', dry_run: true, exit_code: 0, data_after: written.data_before });
		expect(readFileSync(join(report, 'report.html'), 'utf8')).toContain('<h1>Import of example: imported</h1>');
	});
	it('leaves data as it was, byte for byte, where a file is refused', async () => {
		await run();
		const before = contents();
		publish(EXAMPLE.replace(',60.0,', ',tbc,'));
		expect([await run('--published', '2017-01-01'), contents()]).toEqual([2, before]);
		expect(said.join('\n')).toContain(
			'STOP (case 43) example.csv, row 2, column “Per cent”: “tbc” is a mark whose meaning is not declared. Nothing was imported.'
		);
	});
	it('ends with 1 where rows are held within the limit, and keeps why', async () => {
		publish(EXAMPLE.replace(',60.0,', ',160.0,'));
		expect(await run()).toBe(1);
		expect(readRuns(data)).toMatchObject([{ rows_held: 1, rows_published: 9, held_why: 'a proportion outside 0 to 100 1' }]);
	});
	it('asks when another issue under the same name was published', async () => {
		await run();
		publish(EXAMPLE.replace('-0.4', '-0.3'));
		expect(await run()).toBe(2);
		expect(await run('--published', '2017-01-01')).toBe(0);
		expect(readRuns(data).map(({ run: number, published }) => [number, published])).toEqual([
			[1, '2016-06-30'],
			[2, '2017-01-01']
		]);
	});
	it('mends an import that was interrupted between its two files', async () => {
		await run();
		const whole = contents();
		writeFileSync(observations, readFileSync(observations, 'utf8').replace(',60,', ',61,'));
		expect([await run(), contents()]).toEqual([0, whole]);
	});
	it('refuses bad arguments, unknown sources, missing files and files outside the folder, with 2', async () => {
		const outside = join(folder, 'example.csv');
		publish(EXAMPLE, outside);
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
	it('prints one event a line, the report last', async () => {
		publish(EXAMPLE.replace('NHS Dorset CCG', 'NHS  Dorset Ccg'));
		expect(await run('--dry-run', '--json')).toBe(0);
		const events = said.map((line) => JSON.parse(line) as { event: string });
		expect(events.map(({ event }) => event)).toEqual(['finding', 'report']);
		expect(events.at(-1)).toMatchObject({ source: 'example', exit_code: 0, findings: [{ case: 69, reaction: 'WARN' }] });
	});
});

describe('a finding that a steward may accept', () => {
	const equal = EXAMPLE.replaceAll(/,-?\d\.\d$/gm, ',0.5');
	it('refuses the file until it is accepted by name and with a reason, both kept with the run', async () => {
		publish(equal);
		expect(await run('--json')).toBe(2);
		const report = JSON.parse(said.at(-1)!) as { sign_offs: { asked: { id: string }[] } };
		const [asked] = report.sign_offs.asked;
		expect(asked?.id).toMatch(/^57-[0-9a-f]{10}$/);
		expect(await run('--accept', asked!.id)).toBe(2);
		expect(await run('--accept', asked!.id, '--by', 'A. Steward', '--why', 'It is so', '--json')).toBe(0);
		expect(readRuns(data)).toMatchObject([{ accepted: asked!.id, accepted_by: 'A. Steward', accepted_why: 'It is so' }]);
		expect(JSON.parse(said.at(-1)!)).toMatchObject({
			sign_offs: { asked: [], given: [{ id: asked!.id, who: 'A. Steward', why: 'It is so' }] }
		});
		const before = contents();
		expect([await run(), contents()]).toEqual([0, before]);
	});
	it('is accepted for the very file that was looked at', async () => {
		publish(equal);
		await run('--json');
		const { sign_offs: signOffs } = JSON.parse(said.at(-1)!) as { sign_offs: { asked: { id: string }[] } };
		publish(`${equal}\n`);
		expect(await run('--accept', signOffs.asked[0]!.id, '--by', 'A. Steward', '--why', 'It is so')).toBe(2);
	});
});

describe('the made-up source', () => {
	it('is none where its environment does not ask for it', () => {
		const args = ['scripts/import.ts', 'example', '--source-dir', raw, '--data-dir', data, '--dry-run'];
		const { status, stderr } = spawnSync(join('node_modules', '.bin', 'tsx'), args, {
			encoding: 'utf8',
			env: { ...process.env, EXAMPLE_SOURCE: '' }
		});
		expect([status, stderr]).toEqual([2, expect.stringContaining('No source is called “example”.')]);
	}, 60_000);
});

describe('an import that is interrupted', () => {
	it('leaves nothing behind', async () => {
		const years = Array.from({ length: 60 }, (_, i) => `${1950 + i}/${String((51 + i) % 100).padStart(2, '0')}`);
		const [header, ...rows] = EXAMPLE.trimEnd().split('\n');
		const many = years.flatMap((year) => rows.map((row) => row.replace('2014/15', year)));
		publish([header, ...Array.from({ length: 100 }, () => many).flat()].join('\n'));
		const before = contents();
		const args = ['scripts/import.ts', 'example', '--source-dir', raw, '--data-dir', data];
		const child = spawn(process.execPath, ['--import', 'tsx', ...args], { env: { ...process.env, EXAMPLE_SOURCE: '1' }, stdio: 'ignore' });
		const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
		await vi.waitFor(() => expect(existsSync(join(data, '.lock'))).toBe(true), { timeout: 50_000, interval: 5 });
		child.kill('SIGINT');
		expect(await ended).toBe(2);
		expect(contents()).toEqual(before);
	}, 60_000);
});
