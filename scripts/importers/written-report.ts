import type { Spot } from '../files/finding.ts';
import type { RowAccount } from './row-account.ts';
import { sentenceOf, type FindingGroup } from './findings.ts';
import type { ImportReport, ReportedFile } from './report.ts';
import { reportSchema, type WrittenReport } from './report-schema.ts';
import { reactionOf } from './say.ts';

/** How places would move, as it is worked out. */
type RanksKnown = Readonly<Omit<Extract<WrittenReport['changes']['ranks'], { known: true }>, 'largest'>> & {
	readonly largest: readonly Extract<WrittenReport['changes']['ranks'], { known: true }>['largest'][number][];
};

/** What the command knows of an import beside what came of it. */
export interface Occasion {
	readonly importerVersion: string;
	readonly options: WrittenReport['options'];
	readonly started: Date;
	readonly ended: Date;
	/** The hash of data/ before and after. */
	readonly before: string;
	readonly after: string;
	readonly ranks: Readonly<Exclude<WrittenReport['changes']['ranks'], { known: true }>> | RanksKnown;
}

const place = ({ file, sheet, line, column, text, understood }: Spot) => ({ file, sheet, row: line, column, text, understood });

const rows = ({ statusOnly, leftOut, ...others }: RowAccount) => ({ ...others, status_only: statusOnly, left_out: leftOut });

function fileOf({ file, bytes, recognised, tables, account, sha256, published, retrieved, encoding }: ReportedFile) {
	return {
		name: file,
		size: bytes,
		sha256,
		published,
		retrieved,
		recognised_as: recognised,
		encoding,
		tables: tables.map(({ headerRow, sheet, columns, ignored }) => ({ sheet, header_row: headerRow, columns, ignored })),
		rows: account && rows(account)
	};
}

/** A finding as the report and the events tell it. */
export function findingOf(group: FindingGroup): WrittenReport['findings'][number] {
	const { id, accepted, count, spots } = group;
	const told = {
		case: group.case,
		reaction: reactionOf(group),
		id,
		accepted,
		count,
		sentence: sentenceOf(group),
		places: spots.map(place)
	};
	return reportSchema.shape.findings.element.parse(withoutAbsent(told));
}

/** The same without keys whose value is absent, as JSON has it. */
function withoutAbsent(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}

/** The report of an import as it is written: checked by its schema, so that its counts add up. */
export function writtenReport(report: ImportReport, occasion: Occasion): WrittenReport {
	const asked = report.findings.flatMap((group) =>
		group.id !== undefined && !group.accepted ? [{ id: group.id, finding: sentenceOf(group) }] : []
	);
	const given = report.signOffs.map(({ id, by, why }) => {
		const group = report.findings.find((one) => one.id === id);
		return { id, finding: group ? sentenceOf(group) : '', who: by, when: occasion.ended.toISOString(), why };
	});
	return reportSchema.parse(
		withoutAbsent({
			report_version: 2,
			source: report.source,
			importer_version: occasion.importerVersion,
			options: occasion.options,
			started: occasion.started.toISOString(),
			ended: occasion.ended.toISOString(),
			result: report.result,
			exit_code: report.exit,
			data_before: occasion.before,
			data_after: occasion.after,
			dry_run: report.dryRun,
			files: report.files.map(fileOf),
			findings: report.findings.map(findingOf),
			coverage: report.coverage,
			indicators: report.indicators,
			changes: { ...report.changes, ranks: occasion.ranks },
			sign_offs: { asked, given }
		})
	);
}
