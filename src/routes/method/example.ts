import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';
import { figuresOfArea } from '#lib/server/queries/figures-of-area.ts';
import type { GridArea } from '#lib/server/queries/grids.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';

/** The cell that is worked through where the edition scores it; else the scored cell with fewest indicators. */
const PREFERRED: CellId = 'mental-health/prevention';

/** One CCG and one cell with every number between the published figures and the score; `undefined` where the edition scores nothing. */
export async function exampleIn(db: Database, edition: string, areas: readonly GridArea[], cells: readonly EditionCell[]) {
	const scored = cells.filter(({ status }) => status === 'scored');
	const cell = scored.find(({ id }) => id === PREFERRED) ?? [...scored].sort((a, b) => a.indicators - b.indicators)[0];
	if (!cell) return undefined;
	const at = CELLS.indexOf(cell.id);
	const area = areas.find(({ grid }) => grid[at]?.score !== undefined && grid[at].found === grid[at].expected);
	if (!area) return undefined;
	const yardsticks = new Map((await indicatorsOf(db, edition)).map((row) => [row.id, row]));
	const figures = (await figuresOfArea(db, edition, area.gss)).filter(
		({ z, standing, group, factor }) => z !== null && standing === 'scored' && cellId(group, factor) === cell.id
	);
	return {
		area,
		cell: cell.id,
		steps: figures.map((figure) => ({ figure, z: figure.z!, centre: figure.centre!, sd: yardsticks.get(figure.indicator)?.sd ?? 0 })),
		score: area.grid[at]!.score!,
		overall: scoreOverall(area.grid, EQUAL_WEIGHTS)
	};
}

export type Example = NonNullable<Awaited<ReturnType<typeof exampleIn>>>;
