import { rankSimulator, type Drawable } from '#lib/domain/scoring/simulated-ranks.ts';
import type { Question } from './latest.ts';

const simulate = rankSimulator();

self.onmessage = ({ data }: MessageEvent<Question<readonly Drawable[]>>) => {
	self.postMessage({ turn: data.turn, answered: simulate(data.asked) });
};
