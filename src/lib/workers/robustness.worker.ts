import { robustness, type RobustnessQuestion } from '#lib/domain/scoring/robustness.ts';
import type { Question } from './latest.ts';

self.onmessage = ({ data }: MessageEvent<Question<RobustnessQuestion>>) => {
	self.postMessage({ turn: data.turn, answered: robustness(data.asked) });
};
