import { sentenceOf } from './findings.ts';
import { leftOutWords } from './merge-runs.ts';
import type { Progress } from './read-source.ts';
import type { ImportReport, IndicatorCounts, ReportedFile } from './report.ts';

const counted = (number: number): string => number.toLocaleString('en-GB');

function fileLine({ file, rows }: ReportedFile): string {
	if (!rows) return `${file}: not read`;
	const why = leftOutWords(rows.leftOut);
	const left = Object.values(rows.leftOut).reduce((sum, number) => sum + number, 0);
	const parts = [`${counted(rows.published)} published`, `${counted(rows.statusOnly)} with a reason only`, `${counted(rows.held)} held`];
	return `${file}: ${counted(rows.read)} rows read = ${parts.join(' + ')} + ${counted(left)} left out${why === '' ? '' : ` (${why})`}`;
}

function indicatorLine([id, { periods, values, suspect, england, missing }]: [string, IndicatorCounts]): string {
	const reasons = Object.entries(missing).map(([reason, number]) => `${reason} ${counted(number)}`);
	if (suspect > 0) reasons.push(`suspect ${counted(suspect)}`);
	return `  ${id}: ${periods} periods, ${counted(values)} values; ${reasons.join(', ') || 'none missing'}; England ${england}`;
}

/** A report as lines for people: how it ended, the rows of each file, the figures of each indicator, what was found. */
export function reportLines(report: ImportReport): string[] {
	const { added, removed, revised } = report.changes;
	return [
		`${report.source}: ${report.result}${report.dryRun ? ' (rehearsal: nothing is written)' : ''}`,
		...report.files.map(fileLine),
		...Object.entries(report.indicators).map(indicatorLine),
		`Changes: ${counted(added)} added, ${counted(removed)} removed, ${counted(revised)} revised`,
		...report.findings.map((group) => `${group.reaction} (case ${group.case}) ${sentenceOf(group)}`)
	];
}

/** Tells how far an import is: rate and share on a terminal, in place; a plain line every five seconds otherwise. */
export function showProgress(source: string): Progress {
	const started = performance.now();
	let last = started;
	return (done, total) => {
		const now = performance.now();
		const isTerminal = process.stderr.isTTY;
		if (now - last < (isTerminal ? 200 : 5000)) return;
		last = now;
		const line = `${source}: ${counted(done)} of ${counted(total)} rows, ${Math.round((100 * done) / total)}%, ${counted(Math.round((1000 * done) / (now - started)))} rows a second`;
		process.stderr.write(isTerminal ? `\r${line}` : `${line}\n`);
	};
}
