import { ENGLAND } from '#lib/domain/area.ts';
import { changesBetween } from './changes.ts';
import type { Importer } from './contract.ts';
import { Findings } from './findings.ts';
import { runsText } from '../tidy/runs.ts';
import { sha256, type SourceState } from '../tidy/source-state.ts';
import { mergeRuns, type ImportedFile } from './merge-runs.ts';
import { openDeclared, type Opened } from './open-tables.ts';
import { readOpened } from './read-opened.ts';
import type { Progress, SourceRead } from './read-source.ts';
import type { Reference } from './reference.ts';
import { indicatorCounts, type ImportReport, type ReportedFile, type Result } from './report.ts';
import { sumOf } from './tally.ts';

/** A published file, under the name that its source declares or, in one of its published forms, under its own. */
export interface InputFile {
	readonly file: string;
	readonly bytes: Uint8Array;
	readonly published: string;
	readonly retrieved: string;
	/** What `openFile` made of it; without it the file is opened as declared by its name. */
	readonly opened?: Opened;
}

/** What an import came to: the state to be written, absent where it was refused. */
export interface Outcome {
	readonly state?: SourceState;
	readonly report: ImportReport;
}

function reported({ file, bytes, published, retrieved }: InputFile, read: SourceRead | undefined): ReportedFile {
	const counts = [...(read?.counts ?? [])].flatMap(([table, rows]) => (table.file === file ? [rows] : []));
	const rows = counts.length > 0 ? { rows: sumOf(counts) } : {};
	return { file, bytes: bytes.length, sha256: sha256(bytes), published, retrieved, ...rows };
}

function importedFiles(files: readonly InputFile[], read: SourceRead): ImportedFile[] {
	return files.map((input) => {
		const { rows: counts, ...facts } = reported(input, read);
		if (!counts) throw new Error(`${input.file} was not read.`);
		return { ...facts, counts, rows: read.rows.filter(({ from }) => from.table.file === input.file).map(({ row }) => row) };
	});
}

/** An older issue than one that is held is kept as a run of its own day; the newer figures stay those that count. */
function warnOfOlder(files: readonly InputFile[], { runs }: SourceState, findings: Findings): void {
	for (const { file, published } of files) {
		const newer = runs.find((run) => run.file === file && run.published > published);
		if (!newer) continue;
		const says = `This issue is older than that of ${newer.published}, whose figures stay those that count.`;
		findings.add({ case: 12, reaction: 'WARN', says, spot: { file } });
	}
}

function sameState(before: SourceState, after: SourceState): boolean {
	return runsText(before.runs) === runsText(after.runs);
}

/**
 * Reads the files of a source with its importer and says what the source's figures are to be: nothing is opened and nothing
 * written here. Where a finding refuses a file there is no state, and the report says why, naming file, line and column.
 */
export function runImport(
	importer: Importer,
	files: readonly InputFile[],
	reference: Reference,
	current: SourceState,
	options: { readonly dryRun: boolean; readonly progress?: Progress }
): Outcome {
	const findings = new Findings();
	const opened = files.map(({ file, bytes, opened: already }) => ({ file, ...(already ?? openDeclared(importer, file, bytes)) }));
	for (const finding of opened.flatMap(({ findings: met }) => met)) findings.add(finding);
	const isWhole = opened.every(({ tables }) => tables.length > 0);
	const read = isWhole ? readOpened(importer, opened, reference, findings, options.progress) : undefined;
	const state =
		read && !findings.refuses ? mergeRuns(importer.source, importer.declares.files, current, importedFiles(files, read)) : undefined;
	warnOfOlder(files, current, findings);
	const held = findings.all().some(({ reaction }) => reaction === 'HOLD');
	const ending = (): Result => {
		if (!state) return 'refused';
		if (sameState(current, state)) return 'nothing to do';
		return held ? 'imported, some rows held' : 'imported';
	};
	const result = ending();
	const report: ImportReport = {
		version: 1,
		source: importer.source,
		dryRun: options.dryRun,
		result,
		exit: result === 'refused' ? 2 : result === 'imported, some rows held' ? 1 : 0,
		files: files.map((file) => reported(file, read)),
		findings: findings.all(),
		indicators: indicatorCounts(state?.observations ?? [], ENGLAND),
		changes: changesBetween(current.observations, state?.observations ?? current.observations)
	};
	return { ...(state ? { state } : {}), report };
}
