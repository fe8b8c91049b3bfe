import { cellId, FACTORS, type Factor, type Group } from '#lib/domain/framework.ts';
import { gapKind, GAP_KINDS, type GapKind } from '#lib/domain/gap.ts';
import { standardInForce, type DatedStandard } from '#lib/domain/scoring/standard-in-force.ts';
import { periodWords } from '#lib/format/periods.ts';
import { valueText } from '#lib/format/values.ts';
import type { LedgerRow } from '#lib/server/queries/ledger.ts';

/** A threshold of some indicator. */
export interface StandardRow extends DatedStandard {
	readonly indicator: string;
	readonly value: number;
	readonly sense: 'at-least' | 'at-most';
}

/** An indicator of a factor that has figures in the edition. */
export interface FactorIndicator {
	readonly id: string;
	readonly name: string;
	readonly polarity: LedgerRow['polarity'];
	readonly scored: boolean;
	readonly unit: string;
	readonly period: string;
	/** England's figure as it is printed; `undefined` where none is held. */
	readonly england: string | undefined;
	/** The standard in force, "at least 60%"; `undefined` where there was none. */
	readonly standard: string | undefined;
	/** CCGs with a figure. */
	readonly areas: number;
}

/** One factor of a group: what is held of it, and what is not by kind of gap. */
export interface FactorPart {
	readonly factor: Factor;
	readonly held: readonly FactorIndicator[];
	readonly gaps: readonly { readonly kind: GapKind; readonly entries: readonly { readonly id: string; readonly name: string }[] }[];
}

function indicatorOf(row: LedgerRow, standards: readonly StandardRow[]): FactorIndicator {
	const own = standards.filter(({ indicator }) => indicator === row.id);
	const inForce = row.ends === null ? undefined : standardInForce(own, row.ends);
	return {
		id: row.id,
		name: row.name,
		polarity: row.polarity,
		scored: row.standing === 'scored',
		unit: row.unit ?? '',
		period: row.starts && row.ends ? periodWords({ starts: row.starts, ends: row.ends }) : 'none',
		england: row.centre === null ? undefined : valueText(row.centre, row),
		standard: inForce && `${inForce.sense === 'at-least' ? 'at least' : 'at most'} ${valueText(inForce.value, row)}`,
		areas: row.n ?? 0
	};
}

/** The factors of a group, or the one asked for, with the indicators of each: scored ones first, then those shown only, then the gaps. */
export function factorParts(
	rows: readonly LedgerRow[],
	standards: readonly StandardRow[],
	group: Group,
	factor: Factor | undefined
): readonly FactorPart[] {
	return (factor ? [factor] : FACTORS).map((one) => {
		const inside = rows.filter((row) => cellId(row.group, row.factor) === cellId(group, one));
		const held = inside.filter((row) => gapKind(row) === undefined).map((row) => indicatorOf(row, standards));
		return {
			factor: one,
			held: [...held.filter(({ scored }) => scored), ...held.filter(({ scored }) => !scored)],
			gaps: GAP_KINDS.map((kind) => ({
				kind,
				entries: inside.filter((row) => gapKind(row) === kind).map(({ id, name }) => ({ id, name }))
			})).filter(({ entries }) => entries.length > 0)
		};
	});
}
