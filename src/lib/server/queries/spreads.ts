import { and, asc, eq, isNotNull } from 'drizzle-orm';
import type { Database } from '../db/open.ts';
import { indicators, yardsticks } from '../db/schema.ts';

/**
 * How the areas of an edition spread on each indicator, in the catalogue's order: `sd`, `phi` and `tau2` about the standard in force, else England
 * (`funnelTarget` on the scale `funnelScale`: an angle for shares with counts, else the indicator's own), and `reliability`, the share of the
 * spread that is not chance, below 0.5 a warning; each `null` where it is not known. Tails are moved in, so phi and tau2 err on the low side.
 */
export async function spreadsOf(db: Database, edition: string) {
	return await db
		.select({
			indicator: yardsticks.indicator,
			n: yardsticks.n,
			centre: yardsticks.centre,
			sd: yardsticks.sd,
			phi: yardsticks.phi,
			tau2: yardsticks.tau2,
			funnelTarget: yardsticks.funnelTarget,
			funnelScale: yardsticks.funnelScale,
			reliability: yardsticks.reliability
		})
		.from(yardsticks)
		.innerJoin(indicators, eq(indicators.id, yardsticks.indicator))
		.where(and(eq(yardsticks.edition, edition), isNotNull(yardsticks.centre)))
		.orderBy(asc(indicators.order));
}
