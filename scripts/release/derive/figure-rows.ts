import { estimateOf, type Estimate } from '#lib/domain/estimate.ts';
import { FEWEST_AREAS, type Edition } from '#lib/domain/edition.ts';
import type { Standard } from '#lib/domain/indicator.ts';
import { verdictOf } from '#lib/domain/verdict.ts';
import { counts, type Shown } from '#lib/domain/scoring/shown.ts';
import { yardstick, zScore, type Yardstick } from '#lib/domain/scoring/standardise.ts';
import type { figures, yardsticks } from '#lib/server/db/schema.ts';
import { spreadOf } from './spread.ts';
import type { Standpoint } from './standing.ts';

type FigureRow = typeof figures.$inferInsert;
type YardstickRow = typeof yardsticks.$inferInsert;

/** How one indicator stands in an edition, ready to be kept. */
export interface Derived {
	readonly point: Standpoint;
	readonly yardstick: YardstickRow;
	/** One row an area, by GSS code. */
	readonly figures: readonly FigureRow[];
}

/** What an edition freezes of an indicator, and its figure for every area: a value or a reason. */
export function derivedOf(
	point: Standpoint,
	edition: Edition,
	areas: readonly string[],
	standards: readonly Standard[],
	ownError: (gss: string) => number | undefined
): Derived {
	const { candidate, entry } = point;
	const measures = [...(candidate?.figures.values() ?? [])].flatMap((shown) =>
		counts(shown) && shown.value !== undefined ? [{ value: shown.value, denominator: shown.denominator }] : []
	);
	// the mean of a few areas is not England's figure
	const speaksForEngland = candidate?.england !== undefined || point.wide || measures.length >= FEWEST_AREAS;
	const ruler = speaksForEngland ? yardstick(measures, candidate?.england, 1) : undefined;
	const status = point.status === 'scored' && !ruler?.sd ? 'context' : point.status;
	const settled = { ...point, status };
	const { label, starts, ends } = candidate?.period ?? {};
	const rows = areas.map((gss) => {
		const figure = figureOf(settled, candidate?.figures.get(gss), ruler, () => ownError(gss));
		return { edition: edition.id, indicator: entry.id, version: gss, ...figure };
	});
	const frozen = { ...ruler, edition: edition.id, indicator: entry.id, status, period: label, starts, ends, n: measures.length };
	return { point: settled, yardstick: { ...frozen, ...spreadOf(entry, frozen, rows, standards) }, figures: rows };
}

type Figure = Omit<FigureRow, 'edition' | 'indicator' | 'version'>;

const SILENT = { verdict: 'not-compared', flags: '', parts: 0 } as const;

function figureOf(point: Standpoint, shown: Shown | undefined, ruler: Yardstick | undefined, ownError: () => number | undefined): Figure {
	if (!shown || point.status === 'not-yet') return { ...SILENT, missing: 'not-held' };
	if (point.status === 'out-of-date') return { ...SILENT, missing: 'out-of-date', lastValue: counts(shown) ? shown.value : undefined };
	if (shown.value === undefined) return { ...SILENT, missing: shown.missing ?? 'not-in-table', run: shown.run, at: shown.at };
	const estimate = estimateOf(point.entry, shown);
	const counted = point.status === 'scored' && counts(shown) && ruler;
	return {
		...shown,
		...estimate,
		...errorOf(estimate, counts(shown) ? ownError : () => undefined),
		flags: shown.flags.join(' '),
		limitsFrom: estimate.from === 'none' ? undefined : estimate.from,
		verdict: counts(shown) ? verdictOf(estimate, ruler?.centre, point.entry.polarity) : 'not-compared',
		z: counted ? zScore(shown.value, counted, point.entry.polarity) : undefined
	};
}

/** The standard error of a figure and where it comes from; from the series' own variation only where limits and counts give none. */
function errorOf({ se, from }: Estimate, ownError: () => number | undefined): Pick<FigureRow, 'se' | 'errorFrom'> {
	if (se !== undefined && from !== 'none') return { se, errorFrom: from };
	const own = ownError();
	return own === undefined ? { se: undefined } : { se: own, errorFrom: 'own-variation' };
}
