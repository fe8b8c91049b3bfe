import { expect, it } from 'vitest';
import { studentQuantile } from '#lib/domain/statistics/student.ts';

it.each([
	[1, 12.706204736174705, 318.30883898555045],
	[2, 4.3026527297494639, 22.327124770119875],
	[3, 3.1824463052837096, 10.214531852407387],
	[9, 2.2621571627982055, 4.2968056627299185],
	[15, 2.1314495455597757, 3.7328344253109003],
	[207, 1.9714903918673335, 3.1300685924499079],
	[9999, 1.9602012636213577, 3.091047597579455],
	[20_000, 1.9600826051581352, 3.0906398618543306]
])('with %d degrees of freedom 2.5%% lie above %d and 0.1%% above %d (mpmath, 40 digits)', (freedom, upper95, upper998) => {
	expect(studentQuantile(0.025, freedom)! / upper95).toBeCloseTo(1, 12);
	expect(studentQuantile(0.001, freedom)! / upper998).toBeCloseTo(1, 12);
});

it.each([0.4, 0.1, 0.01, 1e-6])('with one and two degrees of freedom the quantile of %d is a closed form', (outside) => {
	expect(studentQuantile(outside, 1)! * Math.tan(Math.PI * outside)).toBeCloseTo(1, 12);
	expect(studentQuantile(outside, 2)! / ((1 - 2 * outside) * Math.sqrt(0.5 / (outside * (1 - outside))))).toBeCloseTo(1, 12);
});

it('there is none with less than one degree of freedom, nor outside the upper half', () => {
	for (const [outside, freedom] of [
		[0.025, 0.5],
		[0.025, NaN],
		[0, 5],
		[0.5, 5]
	] as const)
		expect(studentQuantile(outside, freedom)).toBeUndefined();
});
