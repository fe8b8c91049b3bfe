import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { indicators, indicatorsById } from '#lib/catalogue/index.ts';
import { environmentFrom } from '#lib/server/environment.ts';
import { fetchAsked, fetchedLines } from './fetch/asked.ts';
import { FetchRefusal } from './fetch/rules.ts';
import { findFiles } from './files/find.ts';
import { optionsOf, readArguments, Refusal, refuse, type Asked } from './importers/command-line.ts';
import type { Importer } from './importers/contract.ts';
import { example } from './importers/example.ts';
import { exampleIndicators } from './importers/example-indicators.ts';
import { findImporter, importers } from './importers/index.ts';
import { inputFiles } from './importers/input-files.ts';
import { showProgress, tellProgress, type Progress } from './importers/progress.ts';
import { referenceOf } from './importers/reference.ts';
import { reportHtml } from './importers/report-html.ts';
import type { WrittenReport } from './importers/report-schema.ts';
import { importSteps, type InputFile, type Outcome } from './importers/run.ts';
import { reportLines } from './importers/say.ts';
import { findingOf, writtenReport } from './importers/written-report.ts';
import { LockHeld, withLock } from './release/lock.ts';
import { movedPlaces, type MovedPlaces } from './release/moved-places.ts';
import { folderHash } from './tidy/folder-hash.ts';
import { readSourceState, writeSourceState, type SourceState } from './tidy/source-state.ts';
import { version } from './version.ts';

const USAGE = `npm run import -- SOURCE [FILE...] [--source-dir DIR] [--data-dir DIR] [--published DATE] [--retrieved DATE]
                  [--dry-run] [--json] [--report DIR] [--accept ID]... [--by NAME --why TEXT]
npm run import -- fingertips --fetch NUMBER[,NUMBER...] [--area-type ID]... [--source-dir DIR] [--dry-run]
SOURCE is one of: ${importers.map(({ source }) => source).join(', ')}`;

/** Where lines go: to the terminal but in tests. */
type Print = (line: string) => void;

/** Everything that a run of the command works with. */
interface Work {
	readonly asked: Asked;
	readonly importer: Importer;
	readonly current: SourceState;
	readonly signal: AbortSignal;
	readonly print: Print;
}

const TURN = 50;

/** The made-up source is there for tests alone, where its environment asks for it. */
const withExample = process.env['EXAMPLE_SOURCE'] === '1';

function importerOf(source: string): Importer {
	const found = findImporter(source) ?? (withExample && source === example.source ? example : undefined);
	return found ?? refuse(`No source is called “${source}”.\n${USAGE}`);
}

async function filesOf({ asked, importer, current, print }: Work): Promise<readonly InputFile[]> {
	const { source } = importer;
	const { fetch: indicators, areaTypes, sourceDir: folder } = asked;
	const fetched = indicators === undefined ? undefined : await fetchAsked({ source, indicators, areaTypes, folder: folder ?? 'raw' });
	if (fetched && !asked.json) for (const line of fetchedLines(fetched)) print(line);
	const paths = fetched ? fetched.files.map(({ path }) => path) : asked.paths;
	const found = findFiles(folder, { source, declared: importer.declares.files, anyName: importer.layouts !== undefined }, paths);
	const faults = found.flatMap((file) => ('fault' in file ? [file.fault] : []));
	if (faults.length > 0) refuse(faults.join('\n'));
	const given = { published: asked.published ?? fetched?.day, retrieved: asked.retrieved ?? fetched?.day };
	const readable = found.flatMap((file) => ('fault' in file ? [] : [file]));
	const inputs = await inputFiles(importer, readable, current.runs, given, asked.dryRun);
	return 'fault' in inputs ? refuse(inputs.fault) : inputs.files;
}

/** Imports step by step, so that an interruption is heard between two of them. */
async function imported({ asked, importer, current, signal, print }: Work, files: readonly InputFile[]): Promise<Outcome> {
	const now = (): number => performance.now();
	const isTerminal = process.stderr.isTTY;
	const write = (text: string): void => void process.stderr.write(text);
	const progress: Progress = asked.json ? tellProgress(print, now) : showProgress(importer.source, { isTerminal, write, now });
	const catalogue = new Map([...indicatorsById, ...(withExample ? exampleIndicators : []).map((entry) => [entry.id, entry] as const)]);
	const { dryRun, accept: ids, by, why } = asked;
	const acceptance = { ids, ...(by === undefined ? {} : { by }), ...(why === undefined ? {} : { why }) };
	const steps = importSteps(importer, files, referenceOf(asked.dataDir, catalogue), current, { dryRun, acceptance, whole: true });
	let last = now();
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
		progress(value);
		if (now() - last < TURN) continue;
		await turn();
		signal.throwIfAborted();
		last = now();
	}
}

async function ranksAfter({ asked, importer }: Work, after: Outcome['state'], { changes }: Outcome['report']): Promise<MovedPlaces> {
	if (!after) return { known: false, why: 'the file is refused, so that nothing changes.' };
	if (changes.added + changes.changed + changes.removed === 0) return { known: false, why: 'no figure changes.' };
	const { RELEASES_DIR: releases } = environmentFrom(process.env);
	try {
		return await movedPlaces({ releases, dataDir: asked.dataDir, indicators, source: importer.source, after });
	} catch (fault) {
		// the places only illustrate a change: a release of other tables, or a folder without editions, must not stop an import
		return { known: false, why: `it could not be worked out here: ${fault instanceof Error ? fault.message : String(fault)}` };
	}
}

function writeReport(folder: string, report: WrittenReport): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, '\t')}\n`);
	writeFileSync(join(folder, 'report.html'), reportHtml(report));
}

async function importOnce(asked: Asked, signal: AbortSignal, print: Print): Promise<number> {
	const started = new Date();
	const { dataDir, dryRun } = asked;
	const importer = importerOf(asked.source);
	const before = folderHash(dataDir);
	const work: Work = { asked, importer, current: readSourceState(dataDir, importer.source), signal, print };
	const { state, report } = await imported(work, await filesOf(work));
	await turn();
	signal.throwIfAborted();
	const ranks = await ranksAfter(work, state, report);
	signal.throwIfAborted();
	if (state && !dryRun && report.result !== 'nothing to do') writeSourceState(dataDir, importer.source, state);
	const written = writtenReport(report, {
		importerVersion: version(),
		options: optionsOf(asked),
		started,
		ended: new Date(),
		before,
		after: folderHash(dataDir),
		ranks
	});
	if (asked.report !== undefined) writeReport(asked.report, written);
	if (asked.json) {
		for (const group of report.findings) print(JSON.stringify({ event: 'finding', ...findingOf(group) }));
		print(JSON.stringify({ event: 'report', ...written }));
	} else print(reportLines(report).join('\n'));
	return report.exit;
}

/** Hears the two signals that end a program, until the work is over. */
async function interruptible<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
	const controller = new AbortController();
	const abort = (): void => controller.abort(new Refusal('Interrupted; nothing was changed.'));
	process.on('SIGINT', abort).on('SIGTERM', abort);
	try {
		return await work(controller.signal);
	} finally {
		process.off('SIGINT', abort).off('SIGTERM', abort);
	}
}

/** Imports one source by the arguments of the command line; the exit code comes back: 0, 1 with rows held, 2 refused, 3 a fault. */
export async function main(args: readonly string[], print: Print = console.log, complain: Print = console.error): Promise<number> {
	try {
		const asked = readArguments(args, USAGE);
		if (asked.help) {
			print(USAGE);
			return 0;
		}
		return await interruptible((signal) => withLock(asked.dataDir, () => importOnce(asked, signal, print)));
	} catch (fault) {
		if (fault instanceof Refusal || fault instanceof FetchRefusal) complain(fault.message);
		else if (fault instanceof LockHeld) complain('Another import is at work; nothing was changed.');
		else {
			complain(`The program failed; nothing was changed. ${fault instanceof Error ? fault.stack : String(fault)}`);
			return 3;
		}
		return 2;
	}
}

if (import.meta.url === `file://${process.argv[1] ?? ''}`) process.exitCode = await main(process.argv.slice(2));
