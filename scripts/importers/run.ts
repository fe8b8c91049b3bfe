import { ENGLAND } from '#lib/domain/area.ts';
import { changesBetween, type ChangeList } from './changes.ts';
import type { Importer } from './contract.ts';
import { Findings, type FindingGroup } from './findings.ts';
import { gapFindings } from './gaps.ts';
import { issueFindings } from './issues.ts';
import { runsText } from '../tidy/runs.ts';
import { sha256, type SourceState } from '../tidy/source-state.ts';
import { mergeRuns, type ImportedFile } from './merge-runs.ts';
import { openDeclared, type Opened } from './open-tables.ts';
import { readOpened } from './read-opened.ts';
import type { SourceRead, Step } from './read-source.ts';
import type { Reference } from './reference.ts';
import { indicatorCounts, type ImportReport, type ReportedFile, type Result } from './report.ts';
import { revisionFindings } from './revisions.ts';
import { heldWords, rowAccount } from './row-account.ts';
import { accountOf } from './file-account.ts';
import { shapeChanges } from './shape-changes.ts';
import { acceptedBefore, signed, signOffsOf, withIds, type Acceptance } from './sign-offs.ts';
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

/** How an import is to be done. */
export interface ImportOptions {
	readonly dryRun: boolean;
	readonly acceptance?: Acceptance;
	/** Whether a complete listing must have the share of its areas that its source declares; a file of a few lines has not. */
	readonly whole?: boolean;
}

type OpenedFile = Opened & { readonly file: string };

function reportedFile(
	importer: Importer,
	{ file, bytes, published, retrieved }: InputFile,
	opened: Opened,
	read?: SourceRead
): ReportedFile {
	const counts = [...(read?.counts ?? [])].flatMap(([table, rows]) => (table.file === file ? [rows] : []));
	const rows = counts.length > 0 ? { rows: sumOf(counts), account: rowAccount(opened, sumOf(counts)) } : {};
	return { file, bytes: bytes.length, sha256: sha256(bytes), published, retrieved, ...accountOf(importer, bytes, opened), ...rows };
}

function importedFiles(files: readonly InputFile[], read: SourceRead, groups: readonly FindingGroup[]): ImportedFile[] {
	return files.map(({ file, bytes, published, retrieved }) => {
		const counts = sumOf([...read.counts].flatMap(([table, rows]) => (table.file === file ? [rows] : [])));
		const rows = read.rows.filter(({ from }) => from.table.file === file).map(({ row }) => row);
		return { file, bytes: bytes.length, sha256: sha256(bytes), published, retrieved, counts, rows, heldWhy: heldWords(groups, file) };
	});
}

function sameState(before: SourceState, after: SourceState): boolean {
	return runsText(before.runs) === runsText(after.runs);
}

function resultOf(state: SourceState | undefined, current: SourceState, groups: readonly FindingGroup[]): Result {
	if (!state) return 'refused';
	if (sameState(current, state)) return 'nothing to do';
	return groups.some(({ reaction }) => reaction === 'HOLD') ? 'imported, some rows held' : 'imported';
}

const EXITS: Readonly<Record<Result, 0 | 1 | 2>> = { imported: 0, 'nothing to do': 0, 'imported, some rows held': 1, refused: 2 };

/** What is to be said of the figures as a whole once they are put to those that are held. */
function compare(
	importer: Importer,
	read: SourceRead,
	{ before, after }: { readonly before: SourceState; readonly after: SourceState },
	reference: Reference,
	findings: Findings
): ChangeList {
	const [file = ''] = [...read.counts.keys()].map((table) => table.file);
	const { believableChange: factor } = importer.declares;
	const changes = changesBetween(before.observations, after.observations);
	const nameOf = (area: string): string => reference.areaName(area) ?? area;
	const shape = shapeChanges(
		read.rows.map(({ row }) => row),
		before.observations,
		reference,
		{ ...(factor === undefined ? {} : { factor }), file, mayLack: importer.layouts !== undefined }
	);
	const more = [...revisionFindings(changes, file, nameOf), ...shape, ...gapFindings(after.observations, reference, file)];
	for (const finding of more) findings.add(finding);
	return changes;
}

/**
 * Reads the files of a source with its importer, step by step, and says what the source's figures are to be: nothing is opened and
 * nothing written here. Where a finding refuses a file there is no state, and the report says why, naming file, line and column.
 */
export function* importSteps(
	importer: Importer,
	files: readonly InputFile[],
	reference: Reference,
	current: SourceState,
	{ dryRun, acceptance = { ids: [] }, whole = false }: ImportOptions
): Generator<Step, Outcome> {
	const { source } = importer;
	const findings = new Findings();
	const opened = files.map(({ file, bytes, opened: already }): OpenedFile => ({
		file,
		...(already ?? openDeclared(importer, file, bytes))
	}));
	for (const finding of [...opened.flatMap(({ findings: met }) => met), ...issueFindings(files, current.runs)]) findings.add(finding);
	const published = new Map(files.map((one) => [one.file, one.published]));
	const isWhole = opened.every(({ tables }) => tables.length > 0);
	const read = isWhole ? yield* readOpened(importer, opened, { reference, findings, published, whole }) : undefined;
	const hashes = files.map(({ bytes }) => sha256(bytes));
	const merged =
		read && !findings.refuses ? mergeRuns(source, importer.declares.files, current, importedFiles(files, read, findings.all())) : undefined;
	const changes = merged && read ? compare(importer, read, { before: current, after: merged }, reference, findings) : undefined;
	const ids = [...acceptance.ids, ...acceptedBefore(current.runs, hashes)];
	const groups = withIds(findings.all(), source, hashes, { ids });
	const isRefused = groups.some(({ reaction, accepted }) => reaction === 'STOP' && !accepted);
	const signOffs = signOffsOf(groups, acceptance);
	const state = merged && !isRefused ? { ...merged, runs: signed(merged.runs, current.runs, hashes, signOffs) } : undefined;
	const result = resultOf(state, current, groups);
	const report: ImportReport = {
		source,
		dryRun,
		result,
		exit: EXITS[result],
		files: files.map((file, i) => reportedFile(importer, file, opened[i]!, read)),
		findings: groups,
		signOffs,
		indicators: indicatorCounts(state?.observations ?? [], ENGLAND),
		coverage: read?.coverage ?? [],
		changes: (changes ?? changesBetween(current.observations, current.observations)).summary
	};
	return { ...(state ? { state } : {}), report };
}

/** As `importSteps`, all at once. */
export function runImport(
	importer: Importer,
	files: readonly InputFile[],
	reference: Reference,
	current: SourceState,
	options: ImportOptions
): Outcome {
	const steps = importSteps(importer, files, reference, current, options);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}
