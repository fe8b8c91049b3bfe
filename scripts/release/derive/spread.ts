import type { MeasuredIndicator, Standard } from '#lib/domain/indicator.ts';
import { indicatorFunnel } from '#lib/domain/scoring/indicator-funnel.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { reliability } from '#lib/domain/statistics/reliability.ts';
import type { figures, yardsticks } from '#lib/server/db/schema.ts';

type FigureRow = typeof figures.$inferInsert;
type YardstickRow = typeof yardsticks.$inferInsert;
type Spread = Pick<YardstickRow, 'phi' | 'tau2' | 'funnelTarget' | 'funnelScale' | 'reliability'>;

/** How wide the areas of an edition spread beside what chance does, by errors published or computed: an error from own variation says nothing here (methods.md sections 5 and 19). */
export function spreadOf(
	entry: MeasuredIndicator,
	ruler: YardstickRow,
	rows: readonly Omit<FigureRow, 'edition' | 'indicator' | 'version'>[],
	standards: readonly Standard[]
): Spread {
	const counted = rows.flatMap(({ value, suspect, numerator, denominator, se, errorFrom }) => {
		if (value === undefined || value === null || (suspect !== undefined && suspect !== null)) return [];
		const known = errorFrom === 'own-variation' ? undefined : (se ?? undefined);
		return [{ value, numerator: numerator ?? undefined, denominator: denominator ?? undefined, se: known }];
	});
	const errors = counted.map(({ se }) => se);
	const reliable = ruler.sd === undefined || ruler.sd === null ? undefined : reliability(errors, ruler.sd);
	const own = standards.filter(({ indicator }) => indicator === entry.id);
	const target = standardInForce(own, ruler.ends ?? '')?.value ?? ruler.centre ?? undefined;
	const funnel = target === undefined ? undefined : indicatorFunnel(counted, { kind: entry.kind, per: entry.per, target });
	if (funnel?.phi === undefined) return { reliability: reliable };
	return { phi: funnel.phi, tau2: funnel.tau2, funnelTarget: funnel.target, funnelScale: funnel.scale, reliability: reliable };
}
