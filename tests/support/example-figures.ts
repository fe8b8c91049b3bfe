import { exampleRelease, observed } from './example.ts';

const share = (area: number, numerator: number, denominator: number) =>
	observed('seen-in-time', '2020-04', '2019/20', area, { value: (100 * numerator) / denominator, numerator, denominator });

/** Of each hundred or so people, how many were seen in time, by the last digit of the area's code. */
export const SEEN = [share(1, 50, 100), share(2, 60, 300), share(4, 90, 100), share(5, 80, 100), share(6, 70, 100), share(7, 60, 100)];

const deaths = (area: number, value: number) =>
	observed('early-deaths', '2021-04', '2020', area, { value, lower: value - 10, upper: value + 10 });

/** Deaths on the map of April 2021; England's own value is 100. */
export const DEATHS = [deaths(0, 100), deaths(3, 90), deaths(4, 80), deaths(5, 120), deaths(6, 110), deaths(7, 100), deaths(8, 200)];

/** The made-up England's release: Heath's people seen in time are suppressed, Grove's early deaths suspect. */
export function filledExample() {
	const suppressed = observed('seen-in-time', '2020-04', '2019/20', 8, { missing: 'suppressed', text: '*' });
	const figures = DEATHS.map((row) => (row.area.endsWith('7') ? { ...row, suspect: 'A hospital did not report.' } : row));
	const common = [4, 5, 6, 7, 8].map((area) => observed('how-common', '2020-04', '2016/17', area, { value: area }));
	return exampleRelease([...SEEN, suppressed, ...figures, ...common]);
}
