import { expect, it } from 'vitest';
import { verdictCounts } from '#lib/domain/scoring/verdict-counts.ts';
import { VERDICTS } from '#lib/domain/verdict.ts';

it('what is only possibly better or worse is similar, and what has no good direction is not counted', () => {
	expect(verdictCounts(VERDICTS)).toEqual({ better: 1, similar: 3, worse: 1, notCompared: 1 });
	expect(verdictCounts([])).toEqual({ better: 0, similar: 0, worse: 0, notCompared: 0 });
});
