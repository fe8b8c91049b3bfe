import { describe, expect, it } from 'vitest';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import type { Choice } from '../../../../scripts/release/derive/choose.ts';
import { standpointsOf } from '../../../../scripts/release/derive/standing.ts';
import { EXAMPLE_INDICATORS } from '../../../support/example-catalogue.ts';

const [entry] = EXAMPLE_INDICATORS;
if (entry?.status !== 'measured') throw new Error('the first example is measured');

interface Wanted extends Partial<Pick<MeasuredIndicator, 'scored'>> {
	readonly ends?: string;
	readonly wide?: boolean;
	readonly distance?: number;
	readonly standing?: Choice['standing'];
}

const choice = (id: string, twin: string, wanted: Wanted): Choice => {
	const { ends = '2020-03-31', wide = true, distance = 0, standing = 'eligible', scored = true } = wanted;
	const period = { label: '2019/20', kind: 'financial-year', starts: '2019-04-01', ends } as const;
	const candidate = { period, figures: new Map(), counted: 0, england: undefined, distance };
	return { entry: { ...entry, id, alternateOf: twin, scored }, standing, wide, candidate };
};

const statuses = (one: Wanted, other: Wanted) =>
	standpointsOf([choice('one', 'other', one), choice('other', 'one', other)]).map(({ status }) => status);

describe('of two series that say the same', () => {
	it('the one that serves three quarters of the areas counts, though it is older', () => {
		expect(statuses({ ends: '2019-03-31' }, { wide: false })).toEqual(['scored', 'alternate']);
	});
	it('of two that do, the newer', () => expect(statuses({ ends: '2019-03-31' }, {})).toEqual(['alternate', 'scored']));
	it('of two that end on one day, the one whose map is nearer', () => {
		expect(statuses({ distance: 2 }, { distance: 1 })).toEqual(['alternate', 'scored']);
	});
	it('one alone counts where the other is too old, too thin or not scored', () => {
		expect(statuses({ ends: '2019-03-31' }, { standing: 'out-of-date' })).toEqual(['scored', 'out-of-date']);
		expect(statuses({ ends: '2019-03-31' }, { standing: 'too-few' })).toEqual(['scored', 'too-few']);
		expect(statuses({ ends: '2019-03-31' }, { scored: false })).toEqual(['scored', 'context']);
	});
});
