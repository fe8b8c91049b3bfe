import type { Chapter } from '../topic.ts';

/** Against whom a figure is held, and what that means for people (methods.md sections 12 to 14, 19 and 20). */
export const COMPARISONS: Chapter = {
	id: 'comparisons',
	title: 'Compared with whom',
	lead: 'Standards, comparators, gaps as people, many tests at once, funnels and inequality.',
	topics: [
		{
			id: 'standards',
			title: 'Standards with dates',
			words: [
				'A standard has a first and a last day. A figure is judged by the one in force on the last day of its period; a value at the standard meets it. Where none was in force, England is what it is held against.'
			],
			from: ['own'],
			calc: ['standardInForce']
		},
		{
			id: 'comparators',
			title: 'Similar CCGs, regions and neighbours',
			words: [
				'England’s figure and a standard are taken as fixed. A group of ten CCGs is not: its figure has limits of its own, from the sums of its counts, or the mean by people. The CCG itself is never in the group.',
				'The test is on the limits of the difference. Holding a CCG against a bare number gave 12% false findings in one study of such packs. A second line says whether the CCG is unusual among the group’s own spread.'
			],
			formula:
				'd = a − b;   lower = d − √( (a − a_low)² + (b_high − b)² ),   upper = d + √( (a_high − a)² + (b − b_low)² )\nunusual: |x − m| > t(k − 1) √( se² + sd² (1 + 1/k) ), among k',
			from: ['newcombe', 'zou', 'dropkin'],
			calc: ['differenceInterval', 'mergeCounts', 'mergeMeans']
		},
		{
			id: 'people',
			title: 'How many people',
			words: [
				'A gap to the standard is turned into people: how many more would there be at the standard? Limits of the figure give limits of the number. It is never added up over indicators, since the same people may be counted twice.'
			],
			formula:
				'people = max(0, s (T − x)) × n, rounded to whole people, halves up;   age-standardised: count × (1 − T/x), an approximation',
			from: ['own'],
			calc: ['peopleGap']
		},
		{
			id: 'many-tests',
			title: 'Many tests at once',
			words: [
				'Test a hundred CCGs that do not differ, and a few will look worse by chance. Two rules keep that small. Colour is given at 99.8%, always, so that a mark never changes because a page was filtered.',
				'Lists that answer “which differ?” keep only so many that at most 1 in 20 of them is expected to be chance.'
			],
			formula: 'sort p;   k = greatest with p(k) ≤ k q/m, q = 0.05;   keep the first k;   p = 2 (1 − Φ(|x − B|/se))',
			from: ['benjamini'],
			calc: ['falseDiscovery']
		},
		{
			id: 'funnels',
			title: 'Funnels and over-dispersion',
			words: [
				'Small CCGs spread more by chance than large ones, so limits around a standard look like a funnel. Real CCGs spread more than that. The extra spread is measured with the tails moved in, and widens the funnel.',
				'Moved tails keep about 68% of a normal spread, so the extra spread is rather too small than too great.'
			],
			formula:
				'share: Y = asin(√(x/n)), s = 1/(2√n);   ratio: √(O/E), s = 1/(2√E), or ln(O/E), 1/√E\nz = (Y − target)/s;   φ = Σ z_w²/I;   τ² = max(0, (Iφ − (I − 1)) / (Σw − Σw²/Σw)), w = 1/s²\nbands: 0 if z_o < −1.96, 2 if z_o > 1.96, else 1;   z_o = (Y − target)/√(s² + τ²)',
			from: ['funnel', 'regulation', 'funnelr'],
			calc: ['funnel', 'funnelLimits', 'arcsineZ', 'band']
		},
		{
			id: 'inequality',
			title: 'Inequality',
			words: [
				'Inside a CCG: how much worse is it for the most deprived neighbourhoods than for the least? Between CCGs: how much higher is a figure at the deprived end of the line? Places are compared, not people, and it must not excuse a gap. It never enters a score.'
			],
			formula:
				'line of weighted least squares over deprivation 0 to 1;   AGI = its slope b;   RGI = b/(a + b/2)\nbetween CCGs: x = (people before + half of own)/all people, limits with t(I − 2)',
			from: ['cookson'],
			calc: ['gradient', 'areaGradient']
		}
	]
};
