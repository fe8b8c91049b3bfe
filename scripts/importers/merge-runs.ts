import { inKeyOrder } from '../tidy/key-order.ts';
import { observationsText } from '../tidy/observations.ts';
import type { RunRow } from '../tidy/runs.ts';
import { sha256 as hashOf, type SourceState } from '../tidy/source-state.ts';
import type { UnfiledRow } from './admit.ts';
import type { RowCounts } from './tally.ts';

/** A file that was read whole, with its rows. */
export interface ImportedFile {
	readonly file: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly published: string;
	readonly retrieved: string;
	readonly counts: RowCounts;
	readonly rows: readonly UnfiledRow[];
	/** Why rows are held, by kind; empty where none are. */
	readonly heldWhy?: string;
}

type RunFacts = Omit<RunRow, 'run' | 'observations_sha256'>;
interface Filed {
	readonly facts: RunFacts;
	readonly rows: readonly UnfiledRow[];
}

/** Rows left out by kind, "region 70; Wales 80". */
export function leftOutWords(leftOut: RowCounts['leftOut']): string {
	return Object.entries(leftOut)
		.map(([kind, rows]) => `${kind} ${rows}`)
		.join('; ');
}

function factsOf(source: string, { counts, file, bytes, sha256, published, retrieved, heldWhy = '' }: ImportedFile): RunFacts {
	const leftOut = Object.values(counts.leftOut).reduce((sum, rows) => sum + rows, 0);
	const why = leftOutWords(counts.leftOut);
	return {
		source,
		file,
		bytes,
		sha256,
		published,
		retrieved,
		rows_read: counts.read,
		rows_published: counts.published,
		rows_status_only: counts.statusOnly,
		rows_held: counts.held,
		rows_left_out: leftOut,
		...(why === '' ? {} : { left_out_why: why }),
		...(heldWhy === '' ? {} : { held_why: heldWhy })
	};
}

/** The same bytes again under another name are the import that they were, name and all; but a declared file goes by its name. */
function named(order: readonly string[], { runs }: SourceState, file: ImportedFile): ImportedFile {
	if (order.includes(file.file) || runs.some((run) => run.file === file.file && run.sha256 === file.sha256)) return file;
	const before = runs.find((run) => run.sha256 === file.sha256 && !order.includes(run.file));
	return before ? { ...file, file: before.file } : file;
}

function kept(current: SourceState, files: readonly ImportedFile[]): Filed[] {
	const isReplaced = (run: RunRow): boolean => files.some(({ file, sha256: hash }) => file === run.file && hash === run.sha256);
	const rowsOf = ({ run }: RunRow): UnfiledRow[] => current.observations.filter((row) => row.run === String(run));
	return current.runs.filter((run) => !isReplaced(run)).map((run) => ({ facts: run, rows: rowsOf(run) }));
}

/** A row put aside gives way to a number that an earlier run has for its key: that stays, and the finding says so. */
function withoutNeedlessHolds(filed: readonly Filed[]): Filed[] {
	const key = ({ indicator, area, period }: UnfiledRow): string => `${indicator}|${area}|${period}`;
	return filed.map(({ facts, rows }, i) => {
		if (!rows.some(({ missing }) => missing === 'held')) return { facts, rows };
		const before = new Set(filed.slice(0, i).flatMap((earlier) => earlier.rows.filter(({ value }) => value !== undefined).map(key)));
		return { facts, rows: rows.filter((row) => row.missing !== 'held' || !before.has(key(row))) };
	});
}

/**
 * The figures and runs of a source after an import: a run a file, numbered by the day of publication and then as the source
 * lists its files, whatever the order in which they were imported. The same files again give the same.
 */
export function mergeRuns(source: string, order: readonly string[], current: SourceState, given: readonly ImportedFile[]): SourceState {
	const files = given.map((file) => named(order, current, file));
	const filed = [...kept(current, files), ...files.map((file) => ({ facts: factsOf(source, file), rows: file.rows }))];
	const keyed = filed.map((one) => ({ ...one, ...one.facts, place: order.indexOf(one.facts.file) }));
	const sorted = withoutNeedlessHolds(
		inKeyOrder(keyed, ['published', 'place', 'file', 'sha256']).map(({ facts, rows }) => ({ facts, rows }))
	);
	const observations = sorted.flatMap(({ rows }, i) => rows.map((row) => ({ ...row, run: String(i + 1) })));
	const hash = hashOf(observationsText(source, observations));
	const runs = sorted.map(({ facts }, i) => ({ ...facts, run: i + 1, observations_sha256: hash }));
	return { observations, runs };
}
