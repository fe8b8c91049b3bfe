import { cellId, type CellId } from '#lib/domain/framework.ts';
import type { Grid } from '#lib/domain/scoring/grid.ts';
import { Z95 } from '#lib/domain/statistics/normal.ts';
import type { Verdict } from '#lib/domain/verdict.ts';
import { cellName, shortName } from '#lib/format/names.ts';
import { numberText, scoreText, shareText } from '#lib/format/numbers.ts';
import { periodWords } from '#lib/format/periods.ts';
import { decimalsToTellApart, valueTextWith, type Printing } from '#lib/format/values.ts';
import type { ChangedArea } from '#lib/server/queries/changed-areas.ts';
import type { EnglandMove } from '#lib/server/queries/england-moves.ts';
import type { IndicatorGradient } from '#lib/server/queries/gradients.ts';
import type { EditionIndicator } from '#lib/server/queries/indicators.ts';

/** England’s figure of an indicator then and now, as texts. */
export interface MoveRow {
	readonly id: string;
	readonly name: string;
	readonly part: string;
	readonly unit: string;
	/** The two periods in words. */
	readonly periods: string;
	readonly was: string;
	readonly now: string;
	/** With its 95% range, where one is known. */
	readonly change: string;
	readonly verdict: Verdict;
	/** Whether the range is estimated from the series’ own variation. */
	readonly own: boolean;
}

/** The lowest and the highest CCG of a part, by scores. */
export interface SpreadRow {
	readonly part: string;
	readonly lowest: { readonly code: string; readonly name: string; readonly score: number };
	readonly highest: { readonly code: string; readonly name: string; readonly score: number };
}

/** How far the most and the least deprived end of CCGs lie apart on an indicator, as texts. */
export interface InequalityRow {
	readonly id: string;
	readonly name: string;
	readonly part: string;
	readonly unit: string;
	/** "34.9 more (29.7 to 40.2)". */
	readonly gap: string;
	/** Of England’s middle, "52%"; empty where it means nothing. */
	readonly relative: string;
	/** Whether the most deprived end is the worse. */
	readonly worse: boolean;
}

/** A CCG whose score moved, as texts. */
export interface ChangeRow {
	readonly code: string;
	readonly name: string;
	readonly change: string;
	readonly range: string;
	readonly stands: boolean;
}

const signed = (x: number, text: (size: number) => string): string => {
	const size = text(Math.abs(x));
	return /[1-9]/.test(size) ? `${x < 0 ? '−' : '+'}${size}` : size;
};

/** A difference in the unit of a figure: of shares and percentages, points. */
function differenceText(x: number, { scale }: Printing, decimals: number): string {
	return signed(x, (size) => numberText(scale === 'share' ? 100 * size : size, decimals));
}

const partOf = ({ group, factor }: { group: EditionIndicator['group']; factor: EditionIndicator['factor'] }): string =>
	cellName(cellId(group, factor));

/** The fewest decimals, at most two over those that tell the figures apart, at which a range has two ends and one that leaves out 0 does not print it. */
function decimalsOfRange(lower: number, upper: number, printing: Printing, least: number): number {
	const text = (x: number, decimals: number): string => differenceText(x, printing, decimals);
	const tells = (decimals: number): boolean =>
		text(lower, decimals) !== text(upper, decimals) && (lower * upper <= 0 || [lower, upper].every((x) => /[1-9]/.test(text(x, decimals))));
	return [least, least + 1, least + 2].find(tells) ?? least;
}

/** A move of England in words and numbers. */
export function moveRow({ entry, was, now, change, verdict, errorFrom }: EnglandMove): MoveRow {
	const { value, lower, upper } = change;
	const apart = decimalsToTellApart(was.centre!, now.centre!, entry);
	const decimals = lower === undefined || upper === undefined ? apart : decimalsOfRange(lower, upper, entry, apart);
	const text = (x: number): string => differenceText(x, entry, decimals);
	return {
		id: entry.id,
		name: entry.name,
		part: partOf(entry),
		unit: entry.unit ?? '',
		periods: [was, now].map(({ starts, ends }) => (starts && ends ? periodWords({ starts, ends }) : '')).join(', then '),
		was: valueTextWith(was.centre!, entry.scale, decimals),
		now: valueTextWith(now.centre!, entry.scale, decimals),
		change: lower === undefined || upper === undefined ? text(value) : `${text(value)} (${text(lower)} to ${text(upper)})`,
		verdict,
		own: errorFrom === 'own-variation'
	};
}

/** The lowest and highest scores of each part that an edition scores, the widest apart first. */
export function spreadRows(
	cells: readonly { readonly id: CellId }[],
	areas: readonly { readonly code: string; readonly name: string; readonly grid: Grid }[]
): readonly SpreadRow[] {
	return cells
		.flatMap(({ id }, at): SpreadRow[] => {
			const scored = areas.flatMap(({ code, name, grid }) => {
				const score = grid[at]?.score;
				return score === undefined ? [] : [{ code, name: shortName(name), score }];
			});
			scored.sort((a, b) => a.score - b.score || (a.name < b.name ? -1 : 1));
			const [lowest, highest] = [scored[0], scored.at(-1)];
			return lowest && highest && scored.length > 1 ? [{ part: cellName(id), lowest, highest }] : [];
		})
		.sort((a, b) => b.highest.score - b.lowest.score - (a.highest.score - a.lowest.score));
}

/** The surest and widest gradients among what has a good direction, measured by how far CCGs spread, at most `most`. */
export function inequalityRows(
	gradients: readonly IndicatorGradient[],
	catalogue: readonly EditionIndicator[],
	most: number
): readonly InequalityRow[] {
	const entries = new Map(catalogue.map((entry) => [entry.id, entry]));
	return gradients
		.flatMap((gradient) => {
			const entry = entries.get(gradient.indicator);
			if (!gradient.stands || !entry?.sd || entry.standing !== 'scored' || entry.polarity === 'none') return [];
			return [{ gradient, entry, width: Math.abs(gradient.slope) / entry.sd }];
		})
		.sort((a, b) => b.width - a.width)
		.slice(0, most)
		.map(({ gradient: { slope, lower, upper, relative, indicator }, entry }) => {
			const decimals = decimalsToTellApart(lower, upper, entry);
			const [near, far] = slope < 0 ? [-upper, -lower] : [lower, upper];
			const text = (x: number): string => numberText(entry.scale === 'share' ? 100 * x : x, decimals);
			const points = entry.scale === 'share' || entry.scale === 'percent' ? ' points' : '';
			return {
				id: indicator,
				name: entry.name,
				part: partOf(entry),
				unit: entry.unit ?? '',
				gap: `${text(Math.abs(slope))}${points} ${slope < 0 ? 'less' : 'more'} (${text(near)} to ${text(far)})`,
				relative: relative === undefined || entry.kind === 'score' || entry.kind === 'mean' ? '' : shareText(Math.abs(relative)),
				worse: slope > 0 === (entry.polarity === 'low')
			};
		});
}

/** A change of score with its 95% range, which is at least that wide. */
export function changeRow({ code, name, change, se, stands }: ChangedArea): ChangeRow {
	const text = (x: number): string => signed(x, (size) => scoreText(size));
	return {
		code,
		name: shortName(name),
		change: text(change),
		range: se === undefined ? 'not known' : `${text(change - Z95 * se)} to ${text(change + Z95 * se)}`,
		stands
	};
}
