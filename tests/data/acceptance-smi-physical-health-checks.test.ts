import { expect, it } from 'vitest';
import { figuresOf, seriesCounts } from '../support/series.ts';

const SOURCE = 'smi-physical-health-checks';
const ALL_SIX = 'smi-all-six-checks';

const series = (values: number, suspect = 0) => ({
	periods: 22,
	values,
	missing: { 'not-submitted': 75, ...(suspect > 0 ? { suspect } : {}) }
});
const inQuarter = (period: string) => figuresOf(SOURCE).filter((row) => row.indicator === ALL_SIX && row.period === period);
const total = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((sum, number) => sum + (number ?? 0), 0);

it('holds 2,966 figures of each check over 22 quarters, 75 of them not sent in', () => {
	expect(seriesCounts(SOURCE)).toEqual({
		// five noughts of registers that are not empty, and five more quarters of Somerset, which has seven in all
		[ALL_SIX]: series(2881, 10),
		'smi-check-blood-glucose': series(2891),
		'smi-check-blood-lipid': series(2891),
		'smi-check-alcohol': series(2891),
		'smi-check-smoking': series(2891),
		'smi-check-blood-pressure': series(2889, 2),
		'smi-check-bmi': series(2890, 1)
	});
});

// totals of NHS England's returns
it('adds up to 226,583 of 529,093 people with all six checks in January to March 2022', () => {
	const rows = inQuarter('2021/22 Q4');
	expect([total(rows.map(({ numerator }) => numerator)), total(rows.map(({ denominator }) => denominator))]).toEqual([226_583, 529_093]);
});

it('adds up to 117,932 of 488,357 in October to December 2018, from 184 CCGs of 195', () => {
	const rows = inQuarter('2018/19 Q3');
	const sent = rows.filter(({ missing }) => missing === undefined);
	expect([rows.length, sent.length]).toEqual([195, 184]);
	expect([total(sent.map(({ numerator }) => numerator)), total(sent.map(({ denominator }) => denominator))]).toEqual([117_932, 488_357]);
});

it('does not count Somerset from July 2020 to March 2022: 14 of 4,363 is a change of recording', () => {
	const somerset = figuresOf(SOURCE).filter(({ indicator, area, suspect }) => indicator === ALL_SIX && area === 'E38000150' && suspect !== undefined);
	expect(somerset.map(({ period }) => period)).toEqual([
		'2020/21 Q2',
		'2020/21 Q3',
		'2020/21 Q4',
		'2021/22 Q1',
		'2021/22 Q2',
		'2021/22 Q3',
		'2021/22 Q4'
	]);
	expect(somerset.at(-1)).toMatchObject({ numerator: 14, denominator: 4363 });
});

it('takes the list of CCGs of each year, and from April 2021 the list of that month', () => {
	const maps = new Map(figuresOf(SOURCE).map(({ period, map }) => [period, map]));
	expect(['2018/19 Q4', '2019/20 Q1', '2020/21 Q1', '2021/22 Q1', '2023/24 Q4'].map((period) => maps.get(period))).toEqual([
		'2018-04',
		'2019-04',
		'2020-04',
		'2021-04',
		'2021-04'
	]);
});
