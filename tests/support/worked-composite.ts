import { CELLS, type CellId } from '#lib/domain/framework.ts';
import type { Polarity } from '#lib/domain/indicator.ts';
import type { BoundedPart } from '#lib/domain/scoring/bounds.ts';
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
const WORKED: readonly Column[] = [
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

/** The parts of P, Q, R and S, cell by cell, put together as a release puts them together. */
export function workedParts(): readonly (readonly BoundedPart[])[][] {
	const scored = WORKED.map(({ cell, figures, england, polarity }) => {
		const ruler = yardstick(
			figures.flatMap((figure) => (figure ? [{ value: figure[0] }] : [])),
			england,
			2
		)!;
		const scores = figures.map((figure) => (figure ? scoreOf(zScore(figure[0], ruler, polarity)!) : undefined));
		const found = scores.filter((score) => score !== undefined);
		const [worst, best] = [Math.min(...found), Math.max(...found)];
		return {
			cell,
			parts: figures.map((figure, at) => ({ weight: 1, score: scores[at], se: errorOf(figure?.[1], ruler.sd), worst, best }))
		};
	});
	return ['P', 'Q', 'R', 'S'].map((_, area) =>
		CELLS.map((cell) => scored.filter((column) => column.cell === cell).map(({ parts }) => parts[area]!))
	);
}

/** The areas P, Q, R and S with their grids. */
export function workedAreas(): readonly Scorable[] {
	const parts = workedParts();
	return ['P', 'Q', 'R', 'S'].map((code, area) => ({ code, name: `Area ${code}`, grid: parts[area]!.map(scoreCell) }));
}
