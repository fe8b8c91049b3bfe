import { cellId } from '#lib/domain/framework.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { periodWords } from '#lib/format/periods.ts';
import { valueText } from '#lib/format/values.ts';
import type { GapRow } from './rows.ts';

/** Standings under which a series is not missing here: another one says the same, or it had not begun. */
const ELSEWHERE: readonly string[] = ['alternate', 'not-yet'];

/** What has no figure here: measured series with their reason, then what the catalogue knows that nobody holds or collects. */
export function gapRows(figures: readonly IndicatorFigure[], cells: readonly EditionCell[]): readonly GapRow[] {
	const measured = figures
		.filter((figure) => figure.missing !== null && !ELSEWHERE.includes(figure.standing))
		.map((figure) => ({
			indicator: figure.indicator,
			name: figure.name,
			cell: cellId(figure.group, figure.factor),
			missing: figure.missing!,
			period: figure.period,
			measured: true,
			note: lastWords(figure)
		}));
	const unheld = cells.flatMap((cell) =>
		cell.uncounted.flatMap(({ indicator, name, why, whatWouldFill }) =>
			why === 'not-held' || why === 'not-collected'
				? [{ indicator, name, cell: cell.id, missing: why, period: null, measured: false, note: whatWouldFill ?? '' } as const]
				: []
		)
	);
	return [...measured, ...unheld];
}

function lastWords(figure: IndicatorFigure): string {
	if (figure.lastValue === null || figure.starts === null || figure.ends === null) return '';
	return `Last held: ${valueText(figure.lastValue, figure, 'board')}, ${periodWords({ starts: figure.starts, ends: figure.ends })}`;
}
