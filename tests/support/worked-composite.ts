import { CELLS, type CellId } from '#lib/domain/framework.ts';
import type { Polarity } from '#lib/domain/indicator.ts';
import { scoreCell } from '#lib/domain/scoring/cell.ts';
import type { Scorable } from '#lib/domain/scoring/grid.ts';
import { errorOf, scoreOf, yardstick, zScore } from '#lib/domain/scoring/standardise.ts';

interface Column {
	readonly cell: CellId;
	readonly polarity: Polarity;
	readonly england: number;
	/** Value and standard error of P, Q, R and S. */
	readonly figures: readonly (readonly [number, number] | undefined)[];
}

/** The three indicators of the worked composite of methods.md section 26. */
export const WORKED: readonly Column[] = [
	{
		cell: 'mental-health/access',
		polarity: 'high',
		england: 60,
		figures: [
			[70, 2],
			[60, 2],
			[50, 3],
			[55, 2.5]
		]
	},
	{ cell: 'mental-health/quality', polarity: 'low', england: 20, figures: [[15, 1], [20, 1], [25, 2], undefined] },
	{ cell: 'generally-healthy/prevention', polarity: 'high', england: 80, figures: [[85, 1.5], [80, 1.5], undefined, [90, 2]] }
];

/** The areas P, Q, R and S with their grids, put together as a release puts them together. */
export function workedAreas(columns: readonly Column[] = WORKED): readonly Scorable[] {
	return ['P', 'Q', 'R', 'S'].map((code, area) => ({
		code,
		name: `Area ${code}`,
		grid: CELLS.map((cell) =>
			scoreCell(
				columns
					.filter((column) => column.cell === cell)
					.map(({ figures, england, polarity }) => {
						const known = figures.flatMap((figure) => (figure ? [{ value: figure[0] }] : []));
						const ruler = yardstick(known, england, 2)!;
						const [value, se] = figures[area] ?? [];
						const z = value === undefined ? undefined : zScore(value, ruler, polarity);
						return { weight: 1, score: z === undefined ? undefined : scoreOf(z), se: errorOf(se, ruler.sd) };
					})
			)
		)
	}));
}
