import { expect, it } from 'vitest';
import { sequenceOf } from '../../../src/routes/status/sequence.ts';

it('sequenceOf counts the releases of a day', () => {
	expect(['2026-11-21', '2026-11-21-2', '2026-11-21-9'].map(sequenceOf)).toEqual([1, 2, 9]);
});
