import { expect, it } from 'vitest';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { checkedWords } from '../../../../src/routes/indicators/[id=slug]/checked-words.ts';
import { filledExample } from '../../../support/example-figures.ts';

const { db } = filledExample();
const elsewhere = (await findIndicator(db, 'elsewhere'))!;

it('what was not checked is said to be from memory, and of what', () => {
	expect(checkedWords(elsewhere)).toBe(
		'Not checked yet against the publisher. What is said here is written from memory of a list, and may be wrong.'
	);
});

it('what was confirmed is said, and what of it where that is not all', () => {
	expect(checkedWords({ ...elsewhere, checked: 'partly', checkedWhat: 'Its name.' })).toBe(
		'Checked in part. Confirmed: Its name. The rest is written from memory.'
	);
	expect(checkedWords({ ...elsewhere, checked: 'confirmed', checkedWhere: ['https://example.org/'] })).toBe(
		'Confirmed in a public source.'
	);
	expect(checkedWords({ ...elsewhere, checked: 'confirmed' })).toContain('its address was not kept');
});

it('figures that are held are their own check', async () => {
	expect(checkedWords((await findIndicator(db, 'seen-in-time'))!)).toContain('published file');
});
