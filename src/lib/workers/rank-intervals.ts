import type { RankInterval } from '#lib/domain/scoring/rank-intervals.ts';
import type { Drawable } from '#lib/domain/scoring/simulated-ranks.ts';
import { latest, type Asker } from './latest.ts';

/** Asks for intervals of places from 10,000 draws, in a worker, so that the page is never blocked; the latest question wins. */
export function rankIntervalsAsker(): Asker<readonly Drawable[], readonly (RankInterval | undefined)[]> {
	return latest(() => new Worker(new URL('./rank-intervals.worker.ts', import.meta.url), { type: 'module' }));
}
