import { expect, it } from 'vitest';
import { areaTypeOf, plainCode } from '../../../scripts/importers/fingertips-area-types.ts';

// The spellings and ids of area_types in the service, as public programs that use it write them: "CCG" and "ICB sub-locations" in
// the held file; "CCGs (pre 4/2017)", "CCGs (post 4/2017)" and "CCGs (since 4/2018)" in ukhsa-collaboration/fingertips-open;
// "CCGs (2017/18)" to "CCGs (2021/22)", "CCGs (from Apr 2021)" and "Sub-ICB, former CCGs" in scripts of councils and of the NHS.
it.each([
	['CCGs (2017/18)', ['2017-04']],
	['CCGs (2018/19)', ['2018-04']],
	['CCGs (since 4/2018)', ['2018-04']],
	['CCGs (2019/20)', ['2019-04']],
	['CCGs (from Apr 2019)', ['2019-04']],
	['CCGs (2020/21)', ['2020-04']],
	['CCGs (2021/22)', ['2021-04']],
	['CCGs (from Apr 2021)', ['2021-04']],
	['CCGs (post 4/2017)', ['2017-04']],
	['CCGs (pre 4/2017)', ['2013-04', '2015-04', '2016-04']],
	['CCGs (pre April 2017)', ['2013-04', '2015-04', '2016-04']],
	['CCGs (2014/15)', []]
])('reads the year in “%s”', (spelling, lists) => {
	expect(areaTypeOf(spelling)).toEqual({ lists });
});

it.each(['CCG', 'CCGs', 'ccgs (unchanged)', 'Clinical Commissioning Groups'])('leaves the list of “%s” to its codes', (spelling) => {
	const type = areaTypeOf(spelling);
	expect('lists' in type && type.lists).toHaveLength(8);
});

it.each(['ICB sub-locations', 'Sub-ICB, former CCGs', 'Sub-ICB locations'])('takes “%s” for sub-ICB locations', (spelling) => {
	expect(areaTypeOf(spelling)).toEqual({ lists: ['2022-07', '2023-04'] });
});

it('knows England', () => {
	expect(areaTypeOf('England')).toEqual({ england: 'E92000001' });
});

it.each([
	['GP', 'GP practice'],
	['GPs', 'GP practice'],
	['PCNs (v. 26/04/24)', 'primary care network'],
	['ICBs', 'integrated care board'],
	['ICBs, former STPs', 'integrated care board'],
	['STPs', 'integrated care board'],
	['Sub-region', 'integrated care board'],
	['NHS region', 'region'],
	['Regions (statistical)', 'region'],
	['Region', 'region'],
	['UA', 'council'],
	['County', 'council'],
	['District & UA', 'council'],
	['Upper tier local authorities (4/21-3/23)', 'council'],
	['LA unchanged', 'council'],
	['Acute Trust', 'hospital or trust'],
	['MSOA', 'other kind of area']
])('leaves “%s” out as %s', (spelling, kind) => {
	expect(areaTypeOf(spelling)).toEqual({ leftOut: kind });
});

it('takes the “n” from the code of a sub-ICB location, and nothing else', () => {
	expect(plainCode('nE38000006')).toBe('E38000006');
	expect(plainCode('E38000006')).toBe('E38000006');
	expect(plainCode('nE12000001')).toBe('nE12000001');
});
