import { sentenceOf } from './findings.ts';
import { leftOutWords } from './merge-runs.ts';
import type { ImportReport, IndicatorCounts, ReportedFile } from './report.ts';

const counted = (number: number): string => number.toLocaleString('en-GB');

function fileLine({ file, account }: ReportedFile): string {
	if (!account) return `${file}: not read`;
	const { read, published, statusOnly, held, leftOut, duplicates, notes, trimmed } = account;
	const why = leftOutWords(leftOut);
	const left = Object.values(leftOut).reduce((sum, number) => sum + number, 0);
	const parts = [
		`${counted(published)} published`,
		`${counted(statusOnly)} with a reason only`,
		`${counted(held)} held`,
		`${counted(left)} left out${why === '' ? '' : ` (${why})`}`,
		...(duplicates > 0 ? [`${counted(duplicates)} duplicates`] : []),
		...(notes > 0 ? [`${counted(notes)} notes`] : []),
		...(trimmed > 0 ? [`${counted(trimmed)} empty`] : [])
	];
	return `${file}: ${counted(read)} rows read = ${parts.join(' + ')}`;
}

function indicatorLine([id, { periods, values, suspect, england, missing }]: [string, IndicatorCounts]): string {
	const reasons = Object.entries(missing).map(([reason, number]) => `${reason} ${counted(number)}`);
	if (suspect > 0) reasons.push(`suspect ${counted(suspect)}`);
	return `  ${id}: ${periods} periods, ${counted(values)} values; ${reasons.join(', ') || 'none missing'}; England ${england}`;
}

/** A report as lines for people: how it ended, the rows of each file, the figures of each indicator, what was found. */
export function reportLines(report: ImportReport): string[] {
	const { added, changed, removed, revised } = report.changes;
	return [
		`${report.source}: ${report.result}${report.dryRun ? ' (rehearsal: nothing is written)' : ''}`,
		...report.files.map(fileLine),
		...Object.entries(report.indicators).map(indicatorLine),
		`Changes: ${counted(added)} added, ${counted(changed)} changed, ${counted(removed)} removed, ${counted(revised)} revised`,
		...report.findings.map((group) => `${reactionOf(group)} (case ${group.case}) ${sentenceOf(group)}`)
	];
}

/** The reaction in the words of the report: a STOP that a steward may accept is told apart. */
export function reactionOf({ reaction, signOff }: Pick<ImportReport['findings'][number], 'reaction' | 'signOff'>): string {
	return signOff ? `${reaction} (sign-off)` : reaction;
}
