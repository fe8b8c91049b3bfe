import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { waysOf } from '../../../../../scripts/release/derive.ts';
import { lettersOf } from '../../../../../scripts/release/derive/record/letters.ts';
import { recordOf } from '../../../../../scripts/release/derive/record/record.ts';
import { seriesOf } from '../../../../../scripts/release/derive/series.ts';
import { EXAMPLE_EDITIONS, EXAMPLE_REFERENCE, observed } from '../../../../support/example.ts';

const ways = waysOf(EXAMPLE_REFERENCE);
const edition = EXAMPLE_EDITIONS[1]!;

/** Made-up early deaths that no merger can put together, in the year that Ashford and Birch had the values given. */
function lettered(ashford: number | undefined, birch: number | undefined) {
	const entry: MeasuredIndicator = { ...observed('early-deaths', '2020-04', '2019', 1, {}).entry, mergeWeight: 'never' };
	const figure = (area: number, value: number | undefined) =>
		observed('early-deaths', '2020-04', '2019', area, {
			entry,
			...(value === undefined ? { missing: 'suppressed' } : { value, lower: value - 5, upper: value + 5 })
		});
	const rows = [figure(0, 100), figure(1, ashford), figure(2, birch)];
	const record = recordOf(seriesOf([entry], rows, [])[0]!, edition, ways, [])!;
	return lettersOf(record, edition, 'E38990003', ways)[0];
}

describe('lettersOf, where the figures of a merged CCG cannot be put together', () => {
	it('fails a period that every predecessor failed', () => {
		expect(lettered(150, 140)).toEqual({ letter: 'F', partly: [] });
	});

	it('does not fail one that some failed, and names them', () => {
		expect(lettered(150, 90)).toEqual({ letter: '.', partly: ['E38990001'] });
	});

	it('knows nothing where one that failed stands beside one without a value', () => {
		expect(lettered(150, undefined)).toEqual({ letter: '-', partly: [] });
	});
});
