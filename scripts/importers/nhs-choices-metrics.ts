/** Hospitals missing from the data: the admissions of these CCGs stand far below what is possible. */
const INCOMPLETE = ['07T', '08M', '08V', '09H', '09L'] as const;
const INCOMPLETE_CHILDREN = ['07T', '08V'] as const;

/** A metric of the CCG file: our indicator, and the CCGs whose number is shown and not scored. */
export interface CcgMetric {
	readonly indicator: string;
	readonly suspect?: readonly string[];
}

/** The 17 metrics of the CCG file under the names that it prints. */
export const CCG_METRICS: ReadonlyMap<string, CcgMetric> = new Map<string, CcgMetric>([
	['Health gains reported by patients after groin hernia', { indicator: 'proms-hernia' }],
	['Health gains reported by patients after hip replacement', { indicator: 'proms-hip' }],
	['Health gains reported by patients after knee replacement', { indicator: 'proms-knee' }],
	['Health gains reported by patients after varicose veins', { indicator: 'proms-varicose-veins' }],
	['Rate of avoidable emergency admissions for acute conditions', { indicator: 'avoidable-acute-admissions', suspect: INCOMPLETE }],
	['Emergency admission rate for alcohol related liver disease', { indicator: 'alcohol-liver-admissions', suspect: INCOMPLETE }],
	[
		'Emergency admission rate for children with lower respiratory tract infections',
		{ indicator: 'child-chest-infection-admissions', suspect: INCOMPLETE_CHILDREN }
	],
	['Rate of emergency readmissions within 30 days of discharge', { indicator: 'readmissions-30-days' }],
	['Patient experience of GP out-of-hours services', { indicator: 'gp-out-of-hours-experience' }],
	['Potential years of life lost to treatable diseases (Females)', { indicator: 'years-of-life-lost-women' }],
	['Potential years of life lost to treatable diseases (Males)', { indicator: 'years-of-life-lost-men' }],
	['Under 75 mortality rates from cancer', { indicator: 'u75-cancer-mortality-2014' }],
	['Under 75 mortality rates from cardiovascular disease', { indicator: 'u75-cvd-mortality-2014' }],
	['Under 75 mortality rates from liver disease', { indicator: 'u75-liver-mortality-2014' }],
	['Under 75 mortality rates from respiratory disease', { indicator: 'u75-respiratory-mortality-2014' }],
	[
		'Unplanned hospitalisation for asthma, diabetes and epilepsy in under 19s',
		{ indicator: 'child-asthma-diabetes-epilepsy-admissions', suspect: INCOMPLETE_CHILDREN }
	],
	[
		'Unplanned hospitalisation for chronic ambulatory care sensitive conditions',
		{ indicator: 'chronic-acs-admissions-2014', suspect: INCOMPLETE }
	]
]);

/** A metric of the council file: it is told by its own name and the condition, since one metric stands under two conditions. */
export interface CouncilMetric {
	readonly metric: string;
	readonly condition: string;
	readonly indicator: string;
}

/** The metrics of the council file that are read, as it prints them ("withing" and "Epliepsy" are its own spelling). */
export const COUNCIL_METRICS: readonly CouncilMetric[] = [
	{ metric: 'Lung cancer: deaths at home', condition: 'Lung cancer', indicator: 'lung-cancer-deaths-at-home' },
	{ metric: 'Lung cancer: mortality', condition: 'Lung cancer', indicator: 'lung-cancer-mortality' },
	{ metric: 'Stroke: deaths withing 30 days of emergency admission', condition: 'Stroke', indicator: 'stroke-deaths-30-days' },
	{ metric: 'Stroke: mortality', condition: 'Stroke', indicator: 'stroke-mortality' },
	{ metric: 'Stroke: emergency readmissions within 28 days', condition: 'Stroke', indicator: 'stroke-readmissions-28-days' },
	{ metric: 'Stroke: emergency hospital admissions', condition: 'Stroke', indicator: 'stroke-admissions' },
	{ metric: 'Diabetes: lower limb amputations', condition: 'Diabetes type I', indicator: 'diabetes-amputations' },
	{ metric: 'Diabetes: mortality', condition: 'Diabetes type I', indicator: 'diabetes-mortality' },
	{ metric: 'COPD: mortality', condition: 'Chronic obstructive pulmonary disease (COPD)', indicator: 'copd-mortality' },
	{ metric: 'Asthma: mortality', condition: 'Asthma', indicator: 'asthma-mortality' },
	{ metric: "Asthma: children's emergency hospital admissions", condition: 'Asthma in children', indicator: 'child-asthma-admissions' },
	{ metric: 'Chronic kidney disease: mortality', condition: 'Chronic kidney disease (CKD)', indicator: 'kidney-disease-mortality' },
	{ metric: 'Epliepsy: mortality', condition: 'Epilepsy', indicator: 'epilepsy-mortality' }
];
