import { and, asc, eq, isNotNull, isNull } from 'drizzle-orm';
import { expectedByChance, type ExpectedByChance } from '#lib/domain/comparison/expected-by-chance.ts';
import { falseDiscovery } from '#lib/domain/comparison/false-discovery.ts';
import { pValue } from '#lib/domain/statistics/p-value.ts';
import type { Database } from '../db/open.ts';
import { editionAreas, figures, indicators, yardsticks } from '../db/schema.ts';
import type { EditionArea } from './areas.ts';
import type { IndicatorFigure } from './figures-of-area.ts';
import { remembered } from './remembered.ts';

/** A figure held against England, with what a list of such tests says of it. */
export interface Differing {
	readonly code: string;
	readonly gss: string;
	readonly name: string;
	readonly indicator: string;
	readonly value: number;
	readonly centre: number;
	/** Whether the difference is the good way; `undefined` where neither way is good. */
	readonly better: boolean | undefined;
	readonly p: number;
	/** p adjusted for all tests of the list. */
	readonly adjusted: number;
	/** Whether it stands when at most 1 in 20 of the list's findings may be chance. */
	readonly stands: boolean;
}

/** A list that answers “which differ?”: every test of it, in the order of p, and what chance leads to expect. */
export interface DifferingList {
	readonly tests: readonly Differing[];
	readonly expected: ExpectedByChance;
}

type Tested = Omit<Differing, 'adjusted' | 'stands'>;

/** The CCGs of an edition that differ from England on an indicator, by Benjamini and Hochberg over exactly this list; figures with an error from limits or counts alone are tested. */
export async function differingOn(db: Database, edition: string, indicator: string): Promise<DifferingList> {
	return listed(await tested(db, edition, { indicator }));
}

/** The indicators on which a CCG (a GSS code) differs from England, in the same way. */
export async function differingOf(db: Database, edition: string, gss: string): Promise<DifferingList> {
	return listed(await tested(db, edition, { gss }));
}

/** The same of a CCG whose figures are at hand, in the catalogue's order. */
export function differingAmong({ code, gss, name }: EditionArea, figures: readonly IndicatorFigure[]): DifferingList {
	const tests = figures.flatMap(({ suspect, indicator, polarity, value, se, errorFrom, centre }) =>
		suspect === null ? testedOf({ code, gss, name, indicator, polarity, value, se, errorFrom, centre }) : []
	);
	return listed(tests);
}

/** What chance leads to expect among all tests of an edition's scored indicators against England; kept, since a release never changes. */
export async function expectedInEdition(db: Database, edition: string): Promise<ExpectedByChance> {
	return await remembered(db, `expected ${edition}`, async () => expectedByChance((await tested(db, edition, { scored: true })).length));
}

function listed(tests: readonly Tested[]): DifferingList {
	const { rejected, adjusted } = falseDiscovery(tests.map(({ p }) => p));
	const all = tests.map((test, at) => ({ ...test, adjusted: adjusted[at]!, stands: rejected[at]! }));
	return { tests: all.sort((a, b) => a.p - b.p), expected: expectedByChance(tests.length) };
}

async function tested(
	db: Database,
	edition: string,
	asked: { readonly indicator?: string; readonly gss?: string; readonly scored?: true }
): Promise<readonly Tested[]> {
	const rows = await db
		.select({
			code: editionAreas.area,
			gss: editionAreas.version,
			name: editionAreas.name,
			indicator: figures.indicator,
			polarity: indicators.polarity,
			value: figures.value,
			se: figures.se,
			errorFrom: figures.errorFrom,
			centre: yardsticks.centre
		})
		.from(figures)
		.innerJoin(yardsticks, and(eq(yardsticks.edition, figures.edition), eq(yardsticks.indicator, figures.indicator)))
		.innerJoin(indicators, eq(indicators.id, figures.indicator))
		.innerJoin(editionAreas, and(eq(editionAreas.edition, figures.edition), eq(editionAreas.version, figures.version)))
		.where(
			and(
				eq(figures.edition, edition),
				isNull(figures.suspect),
				isNotNull(figures.se),
				isNotNull(yardsticks.centre),
				asked.indicator === undefined ? undefined : eq(figures.indicator, asked.indicator),
				asked.gss === undefined ? undefined : eq(figures.version, asked.gss),
				asked.scored === undefined ? undefined : eq(yardsticks.status, 'scored')
			)
		)
		.orderBy(asc(indicators.order), asc(editionAreas.name));
	return rows.flatMap(testedOf);
}

type Testable = Pick<IndicatorFigure, 'indicator' | 'polarity' | 'value' | 'se' | 'errorFrom' | 'centre'> &
	Pick<EditionArea, 'code' | 'gss' | 'name'>;

function testedOf({ code, gss, name, indicator, polarity, errorFrom, value, se, centre }: Testable): readonly Tested[] {
	if (value === null || se === null || centre === null || errorFrom === 'own-variation') return [];
	const p = pValue(value, se, centre);
	if (p === undefined) return [];
	const better = polarity === 'none' ? undefined : value > centre === (polarity === 'high');
	return [{ code, gss, name, indicator, value, centre, better, p }];
}
