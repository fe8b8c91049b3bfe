import { expect, it } from 'vitest';
import { POLARITIES } from '#lib/domain/indicator.ts';
import { VERDICTS } from '#lib/domain/verdict.ts';
import { comparedInWords, comparedSlots, polarityWords, type Compared } from '#lib/format/compared.ts';

const figure: Compared = {
	area: 'Barking and Dagenham',
	value: 0.6,
	against: 'England',
	benchmark: 0.45,
	period: { starts: '2014-04-01', ends: '2015-03-31' },
	printing: { scale: 'share', decimals: 1 },
	polarity: 'high',
	verdict: 'better'
};

/** Words that experience.md section 6 bans from public pages. */
const BANNED =
	/percentile|quartile|quintile|decile|\bSMR\b|\bDSR\b|\bISR\b|denominator|numerator|standardised|z-score|outlier|cohort|significant|confidence interval|p-value|benchmark|polarity|metric|\bKPI\b|\bRAG\b|league|lottery|\buser\b|N\/A|null|undefined|NaN|because of|due to|led to/i;

it('the example of experience.md section 6 has all four slots', () => {
	expect(comparedInWords(figure)).toBe(
		'Between April 2014 and March 2015 the figure for Barking and Dagenham was 60%, against 45% for England. That is better than England. The difference is too large to be chance.'
	);
});

it('every verdict fills every slot, with no banned word and no sentence over 25 words', () => {
	for (const verdict of VERDICTS) {
		for (const polarity of POLARITIES) {
			const { compared, whichWay, howSure } = comparedSlots({ ...figure, verdict, polarity, area: 'Kernow' });
			const slots = [compared, whichWay, howSure];
			for (const slot of slots) {
				expect(slot).toMatch(/^[A-Z].+\.$/);
				expect(slot).not.toMatch(BANNED);
				expect(slot.split(' ').length).toBeLessThanOrEqual(25);
			}
		}
	}
});

it('a figure without an interval says which way it differs and that nothing says how sure it is', () => {
	expect(comparedSlots({ ...figure, verdict: 'not-compared', polarity: 'low' })).toMatchObject({
		whichWay: 'That is higher than England; lower is better.',
		howSure: 'The source does not say how sure the figure is, so the difference could be chance.'
	});
	expect(comparedSlots({ ...figure, verdict: 'not-compared', benchmark: 0.6 }).whichWay).toBe('That is the same as England.');
});

it('figures that differ do not print alike, and numbers carry their unit', () => {
	expect(comparedSlots({ ...figure, value: 0.481, benchmark: 0.484, verdict: 'similar' }).compared).toContain('was 48.1%, against 48.4%');
	const rate = { ...figure, value: 1234, benchmark: 1100, printing: { scale: 'number', decimals: 0 }, unit: 'per 100,000 people' } as const;
	expect(comparedSlots(rate).compared).toContain('was 1,234 per 100,000 people, against 1,100 for England.');
});

it('a sentence with an empty slot is refused', () => {
	expect(() => comparedInWords({ ...figure, area: ' ' })).toThrow('needs the name');
	expect(() => comparedInWords({ ...figure, against: '' })).toThrow('needs the name');
	expect(() => comparedInWords({ ...figure, value: Number.NaN })).toThrow('cannot be printed');
	expect(() => comparedInWords({ ...figure, period: { starts: '', ends: '' } })).toThrow('YYYY-MM-DD');
});

it('which way is good is said in words', () => {
	expect(POLARITIES.map(polarityWords)).toEqual(['Higher is better', 'Lower is better', 'No better or worse']);
});
