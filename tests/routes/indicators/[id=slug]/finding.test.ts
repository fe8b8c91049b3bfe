import { expect, it } from 'vitest';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { finding } from '../../../../src/routes/indicators/[id=slug]/finding.ts';
import { filledExample } from '../../../support/example-figures.ts';

const { db } = filledExample();
const elsewhere = (await findIndicator(db, 'elsewhere'))!;
const nobodys = (await findIndicator(db, 'counted-by-nobody'))!;

it('an entry that is not held says that it is published, in part where that is so, and what is not checked', () => {
	expect(finding({ ...elsewhere, checked: 'confirmed' }, undefined, [])).toBe(
		'This is published for clinical commissioning groups (CCGs), but we do not have it yet.'
	);
	expect(finding({ ...elsewhere, collected: 'partial', ceased: '2020-02' }, undefined, [])).toBe(
		'This is published for clinical commissioning groups (CCGs) in part, but we do not have it yet. It has ended. ' +
			'The last figures are of this period: February 2020. What is said here is not checked yet against the publisher.'
	);
});

it('what nobody counts for CCGs is told apart from what councils count', () => {
	expect(finding(nobodys, undefined, [])).toBe('Nobody publishes this for clinical commissioning groups (CCGs).');
	expect(finding({ ...nobodys, onlyFor: 'councils' }, undefined, [])).toBe(
		'This is published for councils, not for clinical commissioning groups (CCGs).'
	);
});
