import type { Edition } from '#lib/domain/edition.ts';
import { FACTORS, GROUPS, type Factor, type Group } from '#lib/domain/framework.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { scoreCell, type CellPart } from '#lib/domain/scoring/cell.ts';
import { errorOf, scoreOf } from '#lib/domain/scoring/standardise.ts';
import type { CELL_STATUSES, cells } from '#lib/server/db/schema.ts';
import type { Derived } from './figure-rows.ts';

type CellRow = typeof cells.$inferInsert;
type CellStatus = (typeof CELL_STATUSES)[number];

/** Every area's fifteen cells in an edition, area by area in the order given. */
export function cellRows(
	edition: Edition,
	areas: readonly string[],
	derived: readonly Derived[],
	catalogue: readonly Indicator[]
): CellRow[] {
	const inCell = GROUPS.flatMap((group) => FACTORS.map((factor) => cellOf(group, factor, derived, catalogue)));
	return areas.flatMap((version, at) => inCell.map((cell) => ({ edition: edition.id, version, ...cell(at) })));
}

/** What any area has in one cell, by the area's place in the list. */
function cellOf(group: Group, factor: Factor, derived: readonly Derived[], catalogue: readonly Indicator[]) {
	const inside = derived.filter(({ point }) => point.entry.group === group && point.entry.factor === factor);
	const scored = inside.filter(({ point }) => point.status === 'scored');
	const status = emptyStatus(
		inside,
		catalogue.filter((entry) => entry.group === group && entry.factor === factor)
	);
	return (at: number): Omit<CellRow, 'edition' | 'version'> => {
		const cell = scoreCell(scored.map((one) => partOf(one, at)));
		if (!cell) return { group, factor, status, found: 0, expected: 0 };
		if (cell.score === undefined) return { ...cell, group, factor, status: 'not-published', score: null };
		return { ...cell, score: cell.score, group, factor, status: 'scored', ownVariation: ownShare(scored, at) };
	};
}

function partOf({ figures, yardstick }: Derived, at: number): CellPart {
	const { z, se } = figures[at] ?? {};
	if (z === undefined || z === null) return { weight: 1, score: undefined, se: undefined };
	return { weight: 1, score: scoreOf(z), se: errorOf(se ?? undefined, yardstick.sd ?? undefined) };
}

/** The share of an area's indicators in a cell whose error is their own variation, 0 to 1. */
function ownShare(scored: readonly Derived[], at: number): number {
	const present = scored.flatMap(({ figures }) => (typeof figures[at]?.z === 'number' ? [figures[at]] : []));
	return present.filter(({ errorFrom }) => errorFrom === 'own-variation').length / present.length;
}

/** Why an edition scores nothing in a cell: too old; then held for other years or too few of these areas, or by others; then collected by nobody. */
function emptyStatus(inside: readonly Derived[], catalogue: readonly Indicator[]): CellStatus {
	const scorable = inside.filter(({ point }) => point.entry.scored);
	if (scorable.some(({ point }) => point.status === 'out-of-date')) return 'out-of-date';
	if (scorable.length > 0 || catalogue.some((entry) => entry.status === 'not-held')) return 'not-held';
	return 'not-collected';
}
