import type { Edition } from '#lib/domain/edition.ts';
import { shareText } from '#lib/format/numbers.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';
import { historyOf } from '#lib/server/queries/history/history.ts';
import type { HistoryPart } from '#lib/server/queries/history/point.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';

/** One published cell: whose it is, which period, what stood there and where; a council's with its part of the CCG's people. */
function cellLine(period: string, { name, gss, figure, share }: HistoryPart): string {
	const whose = share === undefined ? `${name} (${gss})` : `${name} (${gss}), ${shareText(share)} of the people`;
	if (!figure) return `${whose}, ${period}: not in the table`;
	return `${whose}, ${period}: "${figure.text}", ${figure.run.file}, ${figure.at ?? 'no place'}`;
}

/** Every published cell that a figure put together from several is made of, a line each: of its predecessors, councils or months; none of a figure of one cell. */
export async function cellsOfFigure(
	release: OpenRelease,
	{ map }: Pick<Edition, 'map'>,
	code: string,
	{ indicator, parts, starts, ends }: Pick<IndicatorFigure, 'indicator' | 'parts' | 'starts' | 'ends'>
): Promise<readonly string[]> {
	if (parts < 2 || starts === null || ends === null) return [];
	const [entry, area] = [await findIndicator(release.db, indicator), await findArea(release.db, code)];
	if (!entry || !area) return [];
	const { points } = await historyOf(release.db, entry, area, map);
	const own = points.filter((point) => point.starts >= starts && point.ends <= ends);
	return own.flatMap(({ period, parts }) => parts.map((part) => cellLine(period, part)));
}
