import { expect, it } from 'vitest';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { standardWords } from '../../../../src/routes/indicators/[id=slug]/standard-words.ts';
import { filledExample } from '../../../support/example-figures.ts';

const found = (await findIndicator(filledExample().db, 'seen-in-time'))!;
const row = {
	indicator: found.id,
	from: '2018-04-01',
	undated: false,
	until: '2019-03-31',
	value: 60,
	sense: 'at-least',
	setBy: 'Nobody'
} as const;

it('a standard is said with its days', () => {
	expect(standardWords({ ...found, standards: [row] })).toBe('At least 60.0% from 1 April 2018 to 31 March 2019, set by Nobody');
});

it('a standard whose first day nobody states is never given one', () => {
	expect(standardWords({ ...found, standards: [{ ...row, undated: true, until: null, sense: 'at-most' }] })).toBe(
		'At most 60.0% in force by 1 April 2018 (its first day is not known), set by Nobody'
	);
	expect(standardWords({ ...found, statedStandards: [{ text: '92%' }, { text: '95%', from: '2019-04-01' }] })).toBe(
		'92%; the day it came into force is not known. 95%; in force from 1 April 2019'
	);
});
