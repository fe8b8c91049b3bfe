import { tableOf, type GivenColumn, type Table } from '#lib/domain/scoring/table.ts';

const column = (
	code: string,
	cell: GivenColumn['cells'][number],
	polarity: GivenColumn['polarity'],
	england: number,
	figures: readonly (readonly [value: number, se: number] | undefined)[]
): GivenColumn => ({
	code,
	cells: [cell],
	polarity,
	weight: 1,
	england,
	denominators: undefined,
	values: figures.map((figure) => figure?.[0]),
	errors: figures.map((figure) => figure?.[1])
});

/** The areas P, Q, R and S of the worked composite of methods.md section 26, with its three indicators. */
export function workedTable(): Table {
	return tableOf(
		['P', 'Q', 'R', 'S'],
		[
			column('W', 'mental-health/access', 'high', 60, [
				[70, 2],
				[60, 2],
				[50, 3],
				[55, 2.5]
			]),
			column('R', 'mental-health/quality', 'low', 20, [[15, 1], [20, 1], [25, 2], undefined]),
			column('V', 'generally-healthy/prevention', 'high', 80, [[85, 1.5], [80, 1.5], undefined, [90, 2]])
		],
		2
	);
}
