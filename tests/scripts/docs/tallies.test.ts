import { expect, it } from 'vitest';
import { talliesOf } from '../../../scripts/docs/tallies.ts';
import type { ObservationRow } from '../../../scripts/tidy/observations.ts';

const row = (change: Partial<ObservationRow>): ObservationRow => ({
	indicator: 'walks',
	area: 'E38000001',
	map: '2021-04',
	period: '2021/22',
	run: '1',
	...change
});

it('talliesOf counts values, values not counted, reasons and periods of each indicator, without England', () => {
	const tallies = talliesOf([
		row({ value: 1 }),
		row({ value: 2, suspect: 'It rained.', period: '2020/21' }),
		row({ missing: 'suppressed' }),
		row({ missing: 'suppressed', area: 'E38000002' }),
		row({ value: 3, area: 'E92000001' }),
		row({ value: 4, indicator: 'runs' })
	]);
	const walks = tallies.get('walks');
	expect([walks?.values, walks?.suspect, walks?.missing.get('suppressed'), walks?.periods.size]).toEqual([2, 1, 2, 2]);
	expect(tallies.get('runs')?.values).toBe(1);
	expect([...tallies.keys()]).toEqual(['walks', 'runs']);
});
