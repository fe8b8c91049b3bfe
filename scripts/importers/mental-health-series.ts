import type { Vintage } from '#lib/domain/area.ts';
import type { PeriodKind } from '#lib/domain/period.ts';
import type { PopulationBand } from './contract.ts';

/** An indicator as it is found in the mental health dashboard: its sheet, its periods, and what its numbers stand over. */
export interface DashboardSeries {
	readonly indicator: string;
	/** The code in the column `indicator`. */
	readonly sheet: string;
	readonly kind: PeriodKind;
	/** The first and last period that belong to the series, where the sheet has others. */
	readonly from?: string;
	readonly until?: string;
	/** Sheets that add up within the year: only their last quarter is a year. */
	readonly quarter?: 'Q4';
	/** Where the sheet is not on the list of April 2021. */
	readonly map?: Vintage;
	/** Whose heads a count is set against; absent where the sheet gives the value itself. */
	readonly residents?: PopulationBand;
	/** Counts of CCGs are rounded to the nearest 5; England's are not. */
	readonly rounded?: true;
	/** England's rows are another measure than the CCGs'. */
	readonly englandDiffers?: true;
	/** The periods at which the measure changed. */
	readonly breaks?: readonly string[];
}

const quarterly = (indicator: string, sheet: string, more: Partial<DashboardSeries> = {}): DashboardSeries => ({
	indicator,
	sheet,
	kind: 'quarter',
	...more
});

const yearly = (indicator: string, sheet: string, more: Partial<DashboardSeries> = {}): DashboardSeries => ({
	indicator,
	sheet,
	kind: 'financial-year',
	...more
});

const adults = { residents: '18-plus', rounded: true } as const;
const children = { residents: '0-17' } as const;

/** Every indicator that is read from the dashboard, in the order of its sheets. */
export const DASHBOARD_SERIES: readonly DashboardSeries[] = [
	quarterly('cyp-mh-access-number', 'CYP(i_a)', { ...children, rounded: true }),
	yearly('cyp-mh-access-share-of-need', 'CYP(i_c)', { map: '2020-04' }),
	quarterly('cyp-eating-disorder-urgent', 'CYP(ii_a)', { englandDiffers: true }),
	quarterly('cyp-eating-disorder-routine', 'CYP(ii_b)', { englandDiffers: true }),
	quarterly('cyp-inpatient-bed-days', 'CYP(iii_a)', children),
	yearly('cyp-mh-spend', 'CYP(v)', children),
	quarterly('cyp-mh-emergency-wait-12-hours', 'CYP(viii_b)'),
	quarterly('perinatal-mh-access-number', 'PMH(i_a)', { residents: '0-4', rounded: true }),
	quarterly('perinatal-mh-access-rate', 'PMH(i_b)'),
	quarterly('iapt-access-rate', 'IAPT(i_a)', { until: '2018/19 Q4' }),
	quarterly('iapt-access-number', 'IAPT(i_a)', { ...adults, from: '2019/20 Q1' }),
	quarterly('iapt-referrals-over-65-share', 'IAPT(i_b)'),
	quarterly('iapt-recovery-rate', 'IAPT(ii_a)'),
	quarterly('iapt-recovery-rate-minority-ethnic', 'IAPT(ii_b)'),
	quarterly('iapt-six-weeks', 'IAPT(iii_a)'),
	quarterly('iapt-eighteen-weeks', 'IAPT(iii_b)'),
	quarterly('iapt-second-treatment-wait', 'IAPT(iii_c)'),
	quarterly('psychosis-two-weeks', 'EIP(i)'),
	yearly('psychosis-nice-level-2', 'EIP(i_a)'),
	yearly('psychosis-nice-level-3', 'EIP(i_b)'),
	quarterly('individual-placement-support', 'ES(i)', { ...adults, quarter: 'Q4' }),
	yearly('crisis-service-hours', 'CR(i_b)', { map: '2020-04' }),
	yearly('crisis-services-for-older-adults', 'CR(i_d)', { map: '2020-04' }),
	quarterly('out-of-area-bed-days', 'CR(iii_a)', { ...adults, from: '2017/18 Q3' }),
	quarterly('out-of-area-bed-days-2019-map', 'CR(iii_a)', { ...adults, map: '2019-04', from: '2017/18 Q3', until: '2019/20 Q4' }),
	quarterly('adult-mh-emergency-wait-12-hours', 'CR(vi_b)'),
	quarterly('adult-mh-stay-over-60-days', 'CR(vii_a)'),
	quarterly('adult-mh-stay-over-90-days', 'CR(vii_b)'),
	quarterly('mh-follow-up-72-hours', 'CR(viii)', { from: '2020/21 Q1' }),
	{ indicator: 'suicide-rate', sheet: 'SP(i)', kind: 'rolling-3y' },
	quarterly('self-harm-admissions-10-24', 'SP(ii_a)', { from: '2015/16 Q4' }),
	quarterly('self-harm-admissions-25-plus', 'SP(ii_b)', { from: '2015/16 Q4' }),
	quarterly('mh-follow-up-7-days-2019-map', 'SP(iii) OLD', { map: '2019-04', from: '2015/16 Q4' }),
	quarterly('mh-follow-up-7-days-2020-map', 'SP(iii_b)', { map: '2020-04' }),
	yearly('mh-spend-share', 'MHF(i)', { breaks: ['2021/22'] }),
	yearly('mh-investment-standard', 'MHF(iii)')
];

/** A sheet's code as it is compared: letters and digits, since the publisher's own spellings differ in their points. */
export function foldSheet(code: string): string {
	return code.toLowerCase().replace(/[^a-z0-9]/g, '');
}
