import { scoreOverall } from '#lib/domain/scoring/overall.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { TRUNCATION } from '#lib/domain/scoring/standardise.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { SCORINGS } from '#lib/domain/scoring/ways.ts';
import { numberText, shareText } from '#lib/format/numbers.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import type { Held } from '../held.ts';

type Row = readonly [what: string, figure: string];

/** How many CCGs have a place at other gates. */
function gates({ areas }: Held): readonly Row[] {
	return [0.5, 2 / 3, 0.75, 0.9].map((gate) => {
		const placed = ranking(areas, { ...EQUAL_WEIGHTS, gate }).filter(({ rank }) => rank !== undefined).length;
		return [`CCGs with a place where it needs ${shareText(gate)} coverage`, `${placed} of ${areas.length}`];
	});
}

/** How many figures the cut reaches. */
function cut({ table }: Held): Row {
	const all = table.columns.flatMap(({ values, yardstick }) =>
		values.flatMap((value) => (value === undefined || !yardstick?.sd ? [] : [Math.abs(value - yardstick.centre) / yardstick.sd]))
	);
	return ['Scored figures that lie beyond the cut', `${numberText(all.filter((z) => z > TRUNCATION).length)} of ${numberText(all.length)}`];
}

/** How far other ways of scoring move CCGs. */
async function ways({ db, edition, areas }: Held): Promise<readonly Row[]> {
	const placesBy = async (scoring: (typeof SCORINGS)[number]) => {
		const choice = { ...EQUAL_WEIGHTS, scoring };
		return new Map(ranking((await gridsOf(db, edition.id, choice)).areas, choice).map(({ code, rank }) => [code, rank]));
	};
	const usual = await placesBy('mean');
	const others = SCORINGS.filter((scoring) => scoring !== 'mean' && scoring !== 'none');
	return await Promise.all(
		others.map(async (scoring): Promise<Row> => {
			const places = await placesBy(scoring);
			const moves = areas.flatMap(({ code }) => {
				const [before, after] = [usual.get(code), places.get(code)];
				return before === undefined || after === undefined ? [] : [Math.abs(after - before)];
			});
			if (moves.length === 0) return [`Places moved by score=${scoring}`, 'no CCG has a place in both'];
			const mean = moves.reduce((sum, move) => sum + move, 0) / moves.length;
			return [`Places moved by score=${scoring}, on average and at most`, `${numberText(mean, 1)} and ${numberText(Math.max(...moves))}`];
		})
	);
}

/** What other choices would change in an edition, with equal weights; kept, since a release never changes. */
export async function whatChanges(held: Held): Promise<readonly Row[]> {
	return await remembered(held.db, `method choices ${held.edition.id}`, async () => {
		const known = held.areas.flatMap(({ grid }) => scoreOverall(grid, EQUAL_WEIGHTS)?.knownErrorShare ?? []);
		const share = known.reduce((sum, own) => sum + own, 0) / Math.max(1, known.length);
		return [
			...gates(held),
			cut(held),
			['Share of a score’s weight with a known error, mean over CCGs', shareText(share, 1)],
			...(await ways(held))
		] as const;
	});
}
