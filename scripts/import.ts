import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { indicatorsById } from '#lib/catalogue/index.ts';
import { fetchAsked, fetchedLines } from './fetch/asked.ts';
import { FetchRefusal } from './fetch/rules.ts';
import { findFiles } from './files/find.ts';
import { findImporter, importers } from './importers/index.ts';
import { reportLines, showProgress } from './importers/say.ts';
import type { ImportReport } from './importers/report.ts';
import { referenceOf } from './importers/reference.ts';
import { inputFiles } from './importers/input-files.ts';
import { runImport } from './importers/run.ts';
import { LockHeld, withLock } from './release/lock.ts';
import { readSourceState, writeSourceState } from './tidy/source-state.ts';

const USAGE = `npm run import -- SOURCE [FILE...] [--source-dir DIR] [--data-dir DIR] [--published DATE] [--retrieved DATE]
                  [--dry-run] [--json] [--report DIR]
npm run import -- fingertips --fetch NUMBER[,NUMBER...] [--area-type ID]... [--source-dir DIR] [--dry-run]
SOURCE is one of: ${importers.map(({ source }) => source).join(', ')}`;

/** Where lines go: to the terminal but in tests. */
type Print = (line: string) => void;

/** Bad arguments or files that cannot be read: a sentence, exit code 2, nothing changed. */
class Refusal extends Error {}

function refuse(sentence: string): never {
	throw new Refusal(sentence);
}

function argumentsOf(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				'source-dir': { type: 'string', default: 'raw' },
				'data-dir': { type: 'string', default: 'data' },
				fetch: { type: 'string' },
				'area-type': { type: 'string', multiple: true, default: [] },
				published: { type: 'string' },
				retrieved: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				report: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		});
	} catch (fault) {
		return refuse(`${(fault as Error).message}\n${USAGE}`);
	}
}

function day(name: string, text: string | undefined): string | undefined {
	if (text === undefined || z.iso.date().safeParse(text).success) return text;
	return refuse(`--${name} is not a day, YYYY-MM-DD: ${text}`);
}

function writeReport(folder: string, report: ImportReport): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, '\t')}\n`);
}

async function importOnce(args: readonly string[], print: Print): Promise<number> {
	const { values, positionals } = argumentsOf(args);
	if (values.help) {
		print(USAGE);
		return 0;
	}
	const [name = '', ...paths] = positionals;
	const importer = findImporter(name) ?? refuse(`No source is called “${name}”.\n${USAGE}`);
	const { source } = importer;
	if (values.fetch !== undefined && paths.length > 0) refuse('--fetch brings the files itself: give none.');
	const dataDir = values['data-dir'];
	const folder = values['source-dir'];
	const fetched =
		values.fetch === undefined ? undefined : await fetchAsked({ source, indicators: values.fetch, areaTypes: values['area-type'], folder });
	if (fetched && !values.json) for (const line of fetchedLines(fetched)) print(line);
	const found = findFiles(
		folder,
		{ source, declared: importer.declares.files, anyName: importer.layouts !== undefined },
		fetched ? fetched.files.map(({ path }) => path) : paths
	);
	const faults = found.flatMap((file) => ('fault' in file ? [file.fault] : []));
	if (faults.length > 0) refuse(faults.join('\n'));
	const current = readSourceState(dataDir, source);
	const given = {
		published: day('published', values.published) ?? fetched?.day,
		retrieved: day('retrieved', values.retrieved) ?? fetched?.day
	};
	const readable = found.flatMap((file) => ('fault' in file ? [] : [file]));
	const inputs = await inputFiles(importer, readable, current.runs, given);
	const files = 'fault' in inputs ? refuse(inputs.fault) : inputs.files;
	const dryRun = values['dry-run'];
	const progress = values.json ? undefined : showProgress(source);
	const { state, report } = runImport(importer, files, referenceOf(dataDir, indicatorsById), current, {
		dryRun,
		...(progress ? { progress } : {})
	});
	if (values.report !== undefined) writeReport(values.report, report);
	print(values.json ? JSON.stringify(report) : reportLines(report).join('\n'));
	if (state && !dryRun && report.result !== 'nothing to do') writeSourceState(dataDir, source, state);
	return report.exit;
}

/** Imports one source by the arguments of the command line; the exit code comes back: 0, 1 with rows held, 2 refused, 3 a fault. */
export async function main(args: readonly string[], print: Print = console.log, complain: Print = console.error): Promise<number> {
	try {
		const dataDir = argumentsOf(args).values['data-dir'];
		return await withLock(dataDir, () => importOnce(args, print));
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
