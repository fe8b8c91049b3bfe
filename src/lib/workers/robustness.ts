import type { Robustness, RobustnessQuestion } from '#lib/domain/scoring/robustness.ts';
import { latest, type Asker } from './latest.ts';

/** Asks what weights decide about some areas, in a worker, so that the page is never blocked; the latest question wins. */
export function robustnessAsker(): Asker<RobustnessQuestion, Robustness> {
	return latest(() => new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' }));
}
