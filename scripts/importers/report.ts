import type { ObservationRow } from '../tidy/observations.ts';
import type { Changes } from './changes.ts';
import type { Coverage } from './coverage.ts';
import type { FileAccount } from './file-account.ts';
import type { FindingGroup } from './findings.ts';
import type { RowAccount } from './row-account.ts';
import type { SignOff } from './sign-offs.ts';
import type { RowCounts } from './tally.ts';

/** How an import ended: its exit code is 0 for the first two, 1 with held rows, 2 where it was refused. */
export type Result = 'imported' | 'nothing to do' | 'imported, some rows held' | 'refused';

/** A file as it came. */
export interface ReportedFile extends FileAccount {
	readonly file: string;
	readonly bytes: number;
	readonly sha256: string;
	readonly published: string;
	readonly retrieved: string;
	/** Absent where the file could not be read as a table. */
	readonly rows?: RowCounts;
	/** The same with notes and empty rows, as it is reported. */
	readonly account?: RowAccount;
}

/** What is known of an indicator after the import, England apart: numbers that count, suspect ones, and reasons. */
export interface IndicatorCounts {
	readonly periods: number;
	readonly values: number;
	readonly suspect: number;
	readonly england: number;
	readonly missing: Readonly<Record<string, number>>;
}

/** The account of an import, the same for a rehearsal and for a real one. */
export interface ImportReport {
	readonly source: string;
	readonly dryRun: boolean;
	readonly result: Result;
	readonly exit: 0 | 1 | 2;
	readonly files: readonly ReportedFile[];
	readonly findings: readonly FindingGroup[];
	/** The findings that were accepted in this import. */
	readonly signOffs: readonly SignOff[];
	readonly coverage: readonly Coverage[];
	readonly indicators: Readonly<Record<string, IndicatorCounts>>;
	readonly changes: Changes;
}

/** The numbers and reasons of each indicator, in the order of their ids. */
export function indicatorCounts(rows: readonly ObservationRow[], england: string): Record<string, IndicatorCounts> {
	const counts = new Map<
		string,
		{ periods: Set<string>; values: number; suspect: number; england: number; missing: Record<string, number> }
	>();
	for (const row of rows) {
		const count = counts.get(row.indicator) ?? { periods: new Set(), values: 0, suspect: 0, england: 0, missing: {} };
		counts.set(row.indicator, count);
		count.periods.add(row.period);
		if (row.area === england) count.england += 1;
		else if (row.missing) count.missing[row.missing] = (count.missing[row.missing] ?? 0) + 1;
		else if (row.suspect === undefined) count.values += 1;
		else count.suspect += 1;
	}
	const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([id, count]) => [id, { ...count, periods: count.periods.size }]));
}
