import { expect, it } from 'vitest';
import { indicatorsById } from '#lib/catalogue/index.ts';
import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { FINGERTIPS_SERIES } from '../../../scripts/importers/fingertips-series.ts';
import { HEADER, line, lists, saidOfLines, SMOKING } from './fingertips-lines.ts';

it('reads a CCG with its counts and limits, line 10 of the published file', async () => {
	const published = `${SMOKING},E92000001,England,E38000004,NHS Barking And Dagenham CCG,CCG,Persons,15+ yrs,,,2019/20,18.83312102,18.65146352,19.0161342,,,33264.0,176625.0,,,Worse,Not compared,20190000.0,,,1y`;
	expect(await saidOfLines([published])).toMatchObject([
		{
			indicator: 'smoking-prevalence-gp',
			area: 'E38000004',
			period: '2019/20',
			at: 'line 2, Value',
			value: 18.83312102,
			lower: 18.65146352,
			upper: 19.0161342,
			numerator: 33_264,
			denominator: 176_625
		}
	]);
});

it('keeps the publisher’s doubt about England’s 2018/19, line 8 of the published file', async () => {
	const note =
		'There is a data quality issue with this value. Potential underestimate of the value due to double counting of patients in QOF';
	const published = `${SMOKING},,,E92000001,England,England,Persons,15+ yrs,,,2018/19,16.74143607,16.7310021,16.75187523,,,8229910.0,49158925.0,${note},,Not compared,Not compared,20180000.0,,,1y`;
	expect(await saidOfLines([published])).toMatchObject([{ area: 'E92000001', value: 16.74143607, suspect: note }]);
});

it('leaves out the sub-ICB locations of an indicator that is read for CCGs only, line 145 of the published file', async () => {
	const published = `${SMOKING},E92000001,England,nE38000006,South Yorkshire ICB - 02P ,ICB sub-locations,Persons,15+ yrs,,,2019/20,19.81273186,19.64618039,19.98034418,,,43314.0,218617.0,,,Worse,Not compared,20190000.0,,,1y`;
	expect(await saidOfLines([published])).toEqual([{ leftOut: 'sub-ICB location', rows: 1 }]);
});

// England and the sub-ICB location E38000014 in 2018/19, with the numbers of DataCreator/data/out/healthdata.csv of dhsc-govuk/FingertipsNext
it('reads the register of diabetes of people aged 17 and over, of whom Fingertips has the number 241', async () => {
	const row = (area: string, type: string, numbers: string): string =>
		`241,Diabetes: QOF prevalence (17+ yrs),E92000001,England,${area},Somewhere,${type},Persons,17+ yrs,,,2018/19,${numbers},,,,,20180000,,,1y`;
	const said = await saidOfLines([
		row('nE38000014', 'ICB sub-locations', '8.50391021050616,8.35946324914553,8.65061752422705,,,11994,141041'),
		row('E92000001', 'England', '6.93158962798202,6.92439909041205,6.93878531830596,,,3319266,47886072')
	]);
	expect(said).toMatchObject([
		{ area: 'E92000001', value: 6.93158962798202, numerator: 3_319_266, denominator: 47_886_072 },
		{ area: 'E38000014', value: 8.50391021050616, numerator: 11_994, denominator: 141_041, map: '2022-07' }
	]);
	expect(said[1]).toMatchObject({ indicator: 'people-with-diabetes-on-gp-registers-year-by-year', period: '2018/19' });
});

it('flags figures whose counts are rounded, and leaves the counts out', async () => {
	const published = line({ id: '94035', age: '65+ yrs', value: '3502.1' }).replace(/3502\.1,{7}/, '3502.1,3400,3600,,,1235,35000,');
	const [figure] = await saidOfLines([published]);
	expect(figure).toMatchObject({ value: 3502.1, lower: 3400, upper: 3600, flags: ['rounded'] });
	expect(figure).not.toHaveProperty('numerator');
});

it('leaves out what is about other people or other places, by kind', async () => {
	const lines = [
		line({ sex: 'Male' }),
		line({ age: '18+ yrs' }),
		line({ category: 'Most deprived decile' }),
		line({ type: 'GPs', area: 'A81001' }),
		line({ type: 'ICBs', area: 'E54000001' }),
		line({ type: 'Region', area: 'E12000001' }),
		line({ type: 'UA', area: 'E06000001' })
	];
	expect(await saidOfLines(lines)).toEqual([
		{ leftOut: 'other sex', rows: 1 },
		{ leftOut: 'other ages', rows: 1 },
		{ leftOut: 'part of the people, as by deprivation', rows: 1 },
		{ leftOut: 'GP practice', rows: 1 },
		{ leftOut: 'integrated care board', rows: 1 },
		{ leftOut: 'region', rows: 1 },
		{ leftOut: 'council', rows: 1 }
	]);
});

it('leaves out indicators that the catalogue does not have', async () => {
	expect(await saidOfLines([line({ id: '93553' }), line({ id: '848.0' })])).toEqual([
		{ leftOut: 'indicator that the catalogue does not have from here', rows: 1 },
		{ leftOut: 'indicator that the catalogue does not have from here', rows: 1 }
	]);
});

it('refuses a row whose indicator has no number', async () => {
	expect(await saidOfLines([line({ id: 'smoking' })])).toEqual([
		{ stop: 'no number of an indicator', case: 43, at: 'line 2, Indicator ID' }
	]);
});

it.each(['2017/18 - 19/20', '2019', '2019/20 Q1', '2019/21'])('holds the period %s, which is no financial year', async (time) => {
	expect(await saidOfLines([line({ time })])).toEqual([{ held: 'not a financial year', case: 74, at: 'line 2, Time period' }]);
});

it('says why a blank is blank, and keeps the note as the text', async () => {
	const note = 'Value suppressed for disclosure control due to small count';
	expect(await saidOfLines([line({ value: '', note })])).toMatchObject([{ missing: 'suppressed', at: 'line 2, Value note' }]);
	expect(await saidOfLines([line({ value: '', note: 'Lost in the post' })])).toMatchObject([{ missing: 'not-available' }]);
	expect(await saidOfLines([line({ value: '' })])).toMatchObject([{ missing: 'not-available', at: 'line 2, Value' }]);
});

it('flags a figure that the service has added up, and does not doubt it', async () => {
	const [figure] = await saidOfLines([line({ note: 'Aggregated from all known lower geography values by Fingertips' })]);
	expect(figure).toMatchObject({ flags: ['estimated'] });
	expect(figure).not.toHaveProperty('suspect');
});

it('refuses a mark that is not declared, and holds a number that is damaged', async () => {
	expect(await saidOfLines([line({ value: '*' })])).toMatchObject([{ case: 43, stop: expect.any(String) as string }]);
	expect(await saidOfLines([line({ value: '12%' })])).toMatchObject([{ case: 49, area: 'E38000004', held: expect.any(String) as string }]);
});

const twenty = [...lists.ccgs('2019-04').values()].slice(0, 20);

it('refuses percentages that are all on a scale of 0 to 1', async () => {
	const said = await saidOfLines(twenty.map((area) => line({ area, value: '0.18' })));
	expect(said).toHaveLength(20);
	expect(said[0]).toEqual({ stop: 'a share of 1 where percentages are declared', case: 49, at: 'line 2, Value' });
	const one = await saidOfLines(twenty.map((area, i) => line({ area, value: i === 0 ? '18' : '0.18' })));
	expect(one.every((figure) => 'value' in figure)).toBe(true);
});

it('puts each area type on its own list, and the older list first', async () => {
	const lines = [
		...[...lists.ccgs('2021-04').values()].map((area) => line({ area, type: 'CCGs (from Apr 2021)', time: '2020/21' })),
		...[...lists.ccgs('2018-04').values()].map((area) => line({ area, type: 'CCGs (2018/19)' })),
		line({ area: 'E92000001', type: 'England' })
	];
	const said = await saidOfLines(lines);
	expect(said.map(({ map }) => map)).toEqual(['2018-04', ...Array<string>(195).fill('2018-04'), ...Array<string>(106).fill('2021-04')]);
});

it('tells the lists of “CCG” apart by their codes, period by period where one list does not know all', async () => {
	const lines = (['2017-04', '2020-04'] as const).flatMap((list, i) =>
		[...lists.ccgs(list).values()].map((area) => line({ area, time: `20${17 + i * 3}/${18 + i * 3}` }))
	);
	const said = await saidOfLines(lines);
	expect(new Set(said.map(({ map, period }) => `${String(map)} ${String(period)}`))).toEqual(
		new Set(['2017-04 2017/18', '2020-04 2020/21'])
	);
});

it('refuses codes of two lists in one period, naming the list and a code that it does not know', async () => {
	const codes = [...lists.ccgs('2017-04').values(), ...lists.ccgs('2020-04').values()];
	const said = await saidOfLines([...new Set(codes)].map((area) => line({ area })));
	expect(said[0]).toMatchObject({ case: 62, at: 'line 2, Area Type' });
	expect(String(said[0]?.stop)).toMatch(
		/^an area type whose codes are on no one list: that of 20\d\d-04 has most of them, but not E38\d{6}$/
	);
	expect(new Set(said.map(({ stop }) => stop)).size).toBe(1);
});

it('refuses an area type of a year that has no list', async () => {
	expect(await saidOfLines([line({ type: 'CCGs (2014/15)' })])).toMatchObject([{ case: 62, at: 'line 2, Area Type' }]);
});

// DataControllerTest of ukhsa-collaboration/fingertips-open has this header, of 26 columns, the last of which came later.
it('reads the header of before the time period range, and that of fingertipsR', async () => {
	const older = HEADER.replace('Column not used', 'Compared to Region value or percentiles').replace(',Time period range', '');
	expect(await saidOfLines([line().replace(/,1y$/, '')], older)).toMatchObject([{ value: 20 }]);
	expect(await saidOfLines([line()], HEADER.replaceAll(' ', ''))).toMatchObject([{ value: 20 }]);
	expect(await saidOfLines([line({ category: 'NA', note: 'NA' })], HEADER.replaceAll('Category Type', 'Other'))).toMatchObject([
		{ value: 20 }
	]);
});

it('does not know a table without one of its columns, and names it', async () => {
	await expect(saidOfLines([line()], HEADER.replace('Time period,', 'Year,'))).rejects.toThrow('There is no column “Time period”');
});

it('is told by periods and scales as the catalogue has them', () => {
	for (const { indicator, period, percent } of FINGERTIPS_SERIES) {
		const entry = indicatorsById.get(indicator);
		const measured = entry && asMeasured(entry);
		expect({ indicator, period: measured?.period, percent: measured?.scale === 'percent' }).toEqual({ indicator, period, percent });
	}
});
