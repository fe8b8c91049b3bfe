import { cellId } from '#lib/domain/framework.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { gapKind, weaknessesOf } from '#lib/domain/gap.ts';
import { periodWords } from '#lib/format/periods.ts';
import { valueText } from '#lib/format/values.ts';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import type { GapRow } from './rows.ts';

/** Standings under which a series is not missing here: another one says the same, or it had not begun. */
const ELSEWHERE: readonly string[] = ['alternate', 'not-yet'];

/** The indicators on which the ledger of an edition has an entry; kept, since a release never changes. */
export async function ledgerEntriesOf(db: Database, edition: string): Promise<ReadonlySet<string>> {
	return await remembered(db, `entries of the ledger ${edition}`, async () => {
		const rows = await ledgerOf(db, edition);
		return new Set(rows.flatMap((row) => (gapKind(row) !== undefined || weaknessesOf(row).length > 0 ? [row.id] : [])));
	});
}

/** What has no figure here although figures are held of it, with the reason and where the ledger of gaps speaks of it: its own entry, else its part. */
export function gapRows(figures: readonly IndicatorFigure[], entries: ReadonlySet<string>): readonly GapRow[] {
	return figures
		.filter((figure) => figure.missing !== null && !ELSEWHERE.includes(figure.standing))
		.map((figure) => ({
			indicator: figure.indicator,
			name: figure.name,
			cell: cellId(figure.group, figure.factor),
			missing: figure.missing!,
			period: figure.period,
			anchor: entries.has(figure.indicator) ? figure.indicator : `${figure.group}-${figure.factor}`,
			note: lastWords(figure)
		}));
}

function lastWords(figure: IndicatorFigure): string {
	if (figure.lastValue === null || figure.starts === null || figure.ends === null) return '';
	return `Last held: ${valueText(figure.lastValue, figure, 'board')}, ${periodWords({ starts: figure.starts, ends: figure.ends })}`;
}
