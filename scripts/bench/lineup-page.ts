/** A row of LineUp's table: the name of an area, and its fifteen scores as `c0` to `c14`. */
export type LineupRow = Readonly<Record<string, string | number>>;

/** Cells by their place among the fifteen that the weight of mental health moves. */
const MOVED = [6, 7, 8];

/**
 * Script that builds LineUp's table of some rows in `#table`: names and the fifteen scores stacked into one weighted sum, by which it is
 * sorted, without animation and side panel; and puts into `globalThis.bench` how the weight of mental health moves and what is in view.
 */
export function lineupScript(rows: readonly LineupRow[]): string {
	return `(async () => {
	const rows = ${JSON.stringify(rows)};
	const columns = Array.from({ length: 15 }, (_, cell) => 'c' + cell);
	const builder = LineUpJS.builder(rows).sidePanel(false).animated(false).column(LineUpJS.buildStringColumn('name'));
	for (const column of columns) builder.column(LineUpJS.buildNumberColumn(column, [20, 80]));
	const weighted = columns.flatMap((column) => [column, 1]);
	builder.ranking(LineUpJS.buildRanking().supportTypes().column('name').weightedSum('score', ...weighted));
	const ranking = builder.build(document.getElementById('table')).data.getFirstRanking();
	await new Promise((done) => setTimeout(done, 1_000));
	const stack = ranking.flatColumns.find((column) => column.setWeights);
	stack.sortByMe(false);
	await new Promise((done) => setTimeout(done, 1_000));
	globalThis.bench = {
		move: (turn) => {
			const weights = columns.map((_, cell) => (${JSON.stringify(MOVED)}.includes(cell) ? 1 + ((turn * 7 + 4) % 9) : 1));
			const all = weights.reduce((sum, weight) => sum + weight, 0);
			stack.setWeights(weights.map((weight) => weight / all));
		},
		shown: () =>
			[...document.querySelectorAll('.le-tr')]
				.map((row) => [row.getBoundingClientRect().top, row.textContent])
				.filter(([top]) => top >= 0 && top < innerHeight)
				.sort(([one], [other]) => one - other)
				.map(([, text]) => text)
				.join()
	};
	return document.querySelectorAll('.le-tr').length;
})()`;
}
