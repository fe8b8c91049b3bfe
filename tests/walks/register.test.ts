import { beforeAll, describe, expect, it } from 'vitest';
import { registerOfArea } from '#lib/server/queries/register.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { realRelease } from '../support/release.ts';

let release: OpenRelease;
beforeAll(async () => {
	release = await realRelease();
}, 300_000);

const entryOf = async (edition: string, gss: string, indicator: string) =>
	(await registerOfArea(release.db, edition, gss)).find((row) => row.indicator === indicator);

/** A published figure as a slow reader sees it. */
interface Cell {
	readonly value: number | null;
	readonly lower: number | null;
	readonly upper: number | null;
	readonly england: number;
}

/** Its letter by hand, where low is good: published 95% limits moved out by 3.0902 / 1.9600 for 99.8%. */
function letter({ value, lower, england }: Cell): string {
	if (value === null || lower === null) return '-';
	const wide = value - ((value - lower) * 3.090232306167813) / 1.959963984540054;
	return wide > england ? 'F' : lower > england ? 'f' : '.';
}

describe('the register of the real release', () => {
	// CCG Outcomes Indicator Set, under-75 mortality from cardiovascular disease, lines 1578, 1005, 432 and 23; England lines 11, 8, 5 and 2:
	// 96.0 (81.4 to 112.6) against 71.2, 111.8 (96.1) against 69.1, 111.7 (96.1) against 69.3, 91.2 (77.3) against 66.4
	it('has Blackpool’s deaths from heart disease and stroke, above England at 99.8% in each of four years', async () => {
		expect(await entryOf('2021-22', 'E38000015', 'u75-cvd-mortality')).toMatchObject({
			status: 'persistent',
			letters: 'FFFF',
			duration: 4,
			since: '2016',
			newest: '2019',
			benchmark: 66.4,
			value: 91.2,
			carriedFrom: []
		});
	});

	// the same file, lines 1580, 1007 and 434 (Bradford City) and 1581, 1008 and 435 (Bradford Districts); Airedale, lines 1565, 992 and 419, was like England
	it('carries it from Bradford City and Bradford Districts to the CCG that they went into', async () => {
		expect(await entryOf('2021-22', 'E38000232', 'u75-cvd-mortality')).toMatchObject({
			status: 'persistent',
			letters: 'FFFF',
			carriedFrom: ['E38000018', 'E38000019']
		});
	});

	// checks in severe mental illness, Q3 2018/19 (635 of 4,885) to Q4 2021/22 (1,307 of 5,067): never near 60%
	it('has East and North Hertfordshire’s health checks, below 60% in fourteen quarters', async () => {
		expect(await entryOf('2021-22', 'E38000049', 'smi-all-six-checks')).toMatchObject({
			status: 'persistent',
			letters: 'FFFFFFFF',
			duration: 14,
			months: 42,
			since: '2018/19 Q3',
			against: 'standard',
			benchmark: 0.6
		});
	});

	// mental health dashboard, lines 108902 to 108910: 0.973684, then 0.923529, 0.925134, 0.944681, 0.948837, 0.938017, 0.907407, 0.924603, 0.936975, 0.905512
	it('keeps Bedfordshire’s follow-up within seven days, below 95% in nine quarters and without limits, in the list of what was not tested', async () => {
		expect(await entryOf('2019-20', 'E38000010', 'mh-follow-up-7-days-2019-map')).toMatchObject({
			status: 'below, not tested',
			letters: 'pppppppp',
			duration: 9,
			since: '2017/18 Q3',
			benchmark: 0.95
		});
	});

	it('agrees with a slow reading of the published cells for every CCG that was itself in all four years of deaths from heart disease', async () => {
		const rows = release.db.$client
			.prepare<[], Cell & { area: string; period: string }>(
				`select o.area, o.period, case when o.suspect is null then o.value end value, o.lower, o.upper, e.value england
				from observations o join observations e on e.indicator = o.indicator and e.period = o.period and e.area = 'E92000001'
				where o.indicator = 'u75-cvd-mortality' and o.area in (select version from edition_areas where edition = '2021-22')
				order by o.area, o.period`
			)
			.all();
		const letters = new Map<string, string>();
		for (const row of rows) letters.set(row.area, `${letters.get(row.area) ?? ''}${letter(row)}`);
		const whole = [...letters].filter(([, own]) => own.length === 4);
		expect(whole.length).toBeGreaterThan(70);
		for (const [gss, own] of whole) {
			const entry = await entryOf('2021-22', gss, 'u75-cvd-mortality');
			const failing = own.replaceAll(/[^F]/g, '').length;
			const failing95 = own.replaceAll(/[^Ff]/g, '').length;
			expect(entry, gss).toMatchObject({ letters: own, failing998: failing, failing95 });
			const off = own.endsWith('.') || failing95 < 3;
			expect(entry?.status, gss).toBe(off ? 'not on the register' : failing >= 3 ? 'persistent' : 'watch');
		}
	});
});
