import { expect, it } from 'vitest';
import { CRITERIA } from '../../../src/routes/accessibility/criteria.ts';

it('every criterion of levels A and AA of WCAG 2.2 has its evidence, in the order of the guidelines', () => {
	// WCAG 2.2 has 31 criteria of level A and 24 of level AA since 4.1.1 was taken out
	expect(CRITERIA.filter(({ level }) => level === 'A')).toHaveLength(31);
	expect(CRITERIA.filter(({ level }) => level === 'AA')).toHaveLength(24);
	const keys = CRITERIA.map(({ number }) =>
		number
			.split('.')
			.map((part) => part.padStart(2, '0'))
			.join('.')
	);
	expect(keys).toEqual([...keys].sort());
	expect(new Set(keys).size).toBe(keys.length);
	for (const { number, evidence } of CRITERIA) expect(evidence, number).toMatch(/^[A-Z].*\.$/);
});
