import type { StandardEntry } from './schema.ts';

const THERAPY = 'NHS England, standard for talking therapies';
const PSYCHOSIS = 'NHS England, standard for a first psychosis';
const AMBITION_2020 = 'NHS England ambition for April 2020 to March 2021';
const DASHBOARD = 'NHS mental health dashboard';

/**
 * Thresholds with their days, in the unit of their indicator: only such as the publisher or the plans of the time state.
 * Where a year had none, England is what figures are compared with. Where the first day is not stated anywhere, that of the first
 * figures held stands for it, and the entry says so.
 */
export const standardEntries = [
	{ indicator: 'iapt-six-weeks', from: '2016-04-01', value: 0.75, sense: 'at-least', setBy: THERAPY },
	{ indicator: 'iapt-eighteen-weeks', from: '2016-04-01', value: 0.95, sense: 'at-least', setBy: THERAPY },
	{
		indicator: 'iapt-access-rate',
		from: '2015-04-01',
		until: '2016-03-31',
		value: 0.0375,
		sense: 'at-least',
		setBy: 'NHS England, a quarter of the yearly ambition of 15%'
	},
	{
		indicator: 'iapt-access-rate',
		from: '2017-04-01',
		until: '2018-03-31',
		value: 0.042,
		sense: 'at-least',
		setBy: 'NHS England, a quarter of the yearly ambition of 16.8%'
	},
	{
		indicator: 'iapt-access-rate',
		from: '2018-04-01',
		until: '2019-03-31',
		value: 0.0475,
		sense: 'at-least',
		setBy: 'NHS England, a quarter of the yearly ambition of 19%'
	},
	{
		indicator: 'iapt-second-treatment-wait',
		from: '2019-04-01',
		value: 0.1,
		sense: 'at-most',
		undated: true,
		setBy: 'NHS England expectation'
	},
	{ indicator: 'psychosis-two-weeks', from: '2016-04-01', until: '2019-03-31', value: 0.5, sense: 'at-least', setBy: PSYCHOSIS },
	{ indicator: 'psychosis-two-weeks', from: '2019-04-01', until: '2020-03-31', value: 0.56, sense: 'at-least', setBy: PSYCHOSIS },
	{ indicator: 'psychosis-two-weeks', from: '2020-04-01', value: 0.6, sense: 'at-least', setBy: PSYCHOSIS },
	{ indicator: 'iapt-recovery-rate', from: '2015-04-01', value: 0.5, sense: 'at-least', setBy: THERAPY },
	{ indicator: 'iapt-recovery-rate-minority-ethnic', from: '2015-04-01', value: 0.5, sense: 'at-least', setBy: THERAPY },
	{
		indicator: 'mh-follow-up-72-hours',
		from: '2019-04-01',
		value: 0.8,
		sense: 'at-least',
		setBy: 'NHS England, contract measure of April 2019 to March 2020'
	},
	{ indicator: 'mh-follow-up-7-days-2019-map', from: '2015-04-01', value: 0.95, sense: 'at-least', undated: true, setBy: 'NHS England' },
	{ indicator: 'mh-follow-up-7-days-2020-map', from: '2014-04-01', value: 0.95, sense: 'at-least', undated: true, setBy: 'NHS England' },
	{
		indicator: 'out-of-area-bed-days',
		from: '2021-04-01',
		value: 0,
		sense: 'at-most',
		setBy: 'Government ambition: none after March 2021'
	},
	{ indicator: 'adult-mh-stay-over-60-days', from: '2020-07-01', value: 8, sense: 'at-most', undated: true, setBy: DASHBOARD },
	{ indicator: 'adult-mh-stay-over-90-days', from: '2020-07-01', value: 10.75, sense: 'at-most', undated: true, setBy: DASHBOARD },
	{
		indicator: 'psychosis-nice-level-2',
		from: '2021-04-01',
		value: 1,
		sense: 'at-least',
		setBy: 'NHS mental health dashboard, April 2021 to March 2022'
	},
	{
		indicator: 'psychosis-nice-level-3',
		from: '2021-04-01',
		value: 0.7,
		sense: 'at-least',
		setBy: 'NHS England ambition for April 2021 to March 2022'
	},
	{
		indicator: 'smi-all-six-checks',
		from: '2018-04-01',
		value: 0.6,
		sense: 'at-least',
		setBy: 'NHS England, standard for health checks in severe mental illness'
	},
	{ indicator: 'cyp-mh-access-share-of-need', from: '2020-04-01', value: 0.35, sense: 'at-least', setBy: AMBITION_2020 },
	{ indicator: 'cyp-eating-disorder-urgent', from: '2020-04-01', value: 0.95, sense: 'at-least', setBy: AMBITION_2020 },
	{ indicator: 'cyp-eating-disorder-routine', from: '2020-04-01', value: 0.95, sense: 'at-least', setBy: AMBITION_2020 },
	{
		indicator: 'perinatal-mh-access-rate',
		from: '2018-04-01',
		until: '2019-03-31',
		value: 0.045,
		sense: 'at-least',
		setBy: 'NHS England ambition for April 2018 to March 2019'
	},
	{
		indicator: 'perinatal-mh-access-rate',
		from: '2023-04-01',
		value: 0.1,
		sense: 'at-least',
		setBy: 'NHS England ambition for April 2023 to March 2024'
	},
	{
		indicator: 'broad-spectrum-antibiotic-share',
		from: '2016-04-01',
		value: 0.1,
		sense: 'at-most',
		setBy: 'NHS England, limit for broad-spectrum antibiotics'
	},
	{
		indicator: 'cervical-screening-25-49',
		from: '2017-12-01',
		value: 0.8,
		sense: 'at-least',
		undated: true,
		setBy: 'Public Health England'
	},
	{
		indicator: 'cervical-screening-50-64',
		from: '2017-12-01',
		value: 0.8,
		sense: 'at-least',
		undated: true,
		setBy: 'Public Health England'
	},
	{
		indicator: 'dementia-diagnosis-rate',
		from: '2015-04-01',
		value: 66.7,
		sense: 'at-least',
		setBy: 'NHS England ambition of two thirds, since 2015'
	}
] satisfies StandardEntry[];
