import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';

/** One line of what a benchmark found: numbers by their column, a duration in milliseconds where the name says nothing else. */
export type Row = Readonly<Record<string, string | number>>;

/** One number that a benchmark is held to. */
export interface Goal {
	/** What is measured, with its unit. */
	readonly goal: string;
	readonly found: number;
	/** The most it may be, or the least. */
	readonly most?: number;
	readonly least?: number;
}

/** What a benchmark found. */
export interface Finding {
	readonly title: string;
	readonly rows: readonly Row[];
	/** What the rows are held against, in words. */
	readonly aim: string;
	readonly goals?: readonly Goal[];
}

/** Where and on what a run was made. */
export interface Circumstances {
	readonly date: string;
	readonly commit: string;
	readonly node: string;
	readonly machine: string;
	/** Processes that wanted to run as it began, the mean of a minute. */
	readonly load: string;
}

/** The circumstances of this run: day, commit, Node, and processors with memory. */
export function circumstances(root: string): Circumstances {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
	const changed = git('status', '--porcelain', '--untracked-files=no') === '' ? '' : ' with changes';
	const memory = Math.round(totalmem() / 1024 ** 3);
	return {
		date: new Date().toISOString().slice(0, 10),
		commit: `${git('rev-parse', '--short=10', 'HEAD')}${changed}`,
		node: process.versions.node,
		machine: `${cpus().length} × ${cpus()[0]?.model.trim() || 'processor'}, ${memory} GB`,
		load: loadavg()[0]!.toFixed(1)
	};
}

/** A number in three figures, with no more decimals than that takes. */
export function inFigures(value: number): string {
	const digits = value === 0 ? 0 : Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
	return value.toFixed(Math.min(digits, 6));
}

/** A finding as a table of Markdown; its words alone where it has no rows. */
export function asTable({ title, rows, aim }: Finding): string {
	if (rows.length === 0) return [`## ${title}`, '', aim, ''].join('\n');
	const columns = Object.keys(rows[0]!);
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	const body = rows.map((row) =>
		line(columns.map((column) => (typeof row[column] === 'number' ? inFigures(row[column]) : (row[column] ?? ''))))
	);
	return [`## ${title}`, '', line(columns), line(columns.map(() => '---')), ...body, '', aim, ''].join('\n');
}

/** Whether a goal is met: within its most and its least, both counted in; never where nothing was found. */
export function met({ found, most = Infinity, least = -Infinity }: Goal): boolean {
	return found <= most && found >= least;
}

/** The goals of some findings as a table of Markdown, those that are missed marked so; empty where there are none. */
export function goalsTable(findings: readonly Finding[]): string {
	const goals = findings.flatMap((finding) => finding.goals ?? []);
	if (goals.length === 0) return '';
	const rows = goals.map((goal) => ({
		goal: goal.goal,
		aim: goal.most === undefined ? `at least ${goal.least}` : `at most ${goal.most}`,
		found: goal.found,
		met: met(goal) ? 'yes' : 'NO'
	}));
	return asTable({ title: 'Goals', rows, aim: `${goals.filter(met).length} of ${goals.length} met.` });
}

/** Writes findings of a kind as JSON into `bench-results/` and answers the file's path. */
export function keep(root: string, findings: readonly Finding[], run: Circumstances, kind: string): string {
	const folder = join(root, 'bench-results');
	mkdirSync(folder, { recursive: true });
	const path = join(folder, `${run.date}-${run.commit.slice(0, 10)}-${kind}.json`);
	writeFileSync(path, `${JSON.stringify({ ...run, findings }, null, '\t')}\n`);
	return path;
}
