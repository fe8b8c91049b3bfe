/** Indicators that count some of the same people, events or answers, so that their errors are not independent. */
export interface Family {
	/** A slug. */
	readonly id: string;
	/** What they have in common, in plain words. */
	readonly what: string;
	readonly indicators: readonly string[];
}

/** The families of indicators with people, events or answers in common, by what their definitions count. */
export const FAMILIES: readonly Family[] = [
	{
		id: 'cancer-deaths',
		what: 'Deaths from cancer before 75 are in both.',
		indicators: ['u75-cancer-mortality-2014', 'preventable-cancer-mortality', 'lung-cancer-mortality']
	},
	{
		id: 'heart-deaths',
		what: 'Deaths from heart disease and stroke before 75 are in both.',
		indicators: ['u75-cvd-mortality-2014', 'u75-cvd-mortality', 'stroke-mortality']
	},
	{
		id: 'early-deaths',
		what: 'Most deaths of one are among those of the others: deaths before 75 that care or prevention can avert.',
		indicators: [
			'treatable-mortality',
			'preventable-mortality',
			'years-of-life-lost-men',
			'years-of-life-lost-women',
			'u75-cancer-mortality-2014',
			'u75-cvd-mortality-2014',
			'u75-cvd-mortality',
			'u75-liver-mortality-2014',
			'u75-respiratory-mortality-2014'
		]
	},
	{
		id: 'lung-deaths',
		what: 'Deaths from COPD and asthma are deaths from lung disease.',
		indicators: ['u75-respiratory-mortality-2014', 'copd-mortality', 'asthma-mortality']
	},
	{
		id: 'avoidable-admissions',
		what: 'Emergency admissions for conditions that need no hospital as a rule are in each.',
		indicators: [
			'emergency-admissions-rate',
			'avoidable-acute-admissions',
			'chronic-acs-admissions-2014',
			'chronic-acs-admissions-2015-16',
			'acs-inequality-gradient',
			'alcohol-liver-admissions',
			'readmissions-30-days'
		]
	},
	{
		id: 'child-admissions',
		what: 'Emergency admissions of children are in each; asthma is in two.',
		indicators: ['child-asthma-diabetes-epilepsy-admissions', 'child-asthma-admissions', 'child-chest-infection-admissions']
	},
	{
		id: 'falls-and-stroke',
		what: 'The same stays in hospital for stroke are counted.',
		indicators: ['stroke-admissions', 'stroke-deaths-30-days', 'stroke-readmissions-28-days']
	},
	{
		id: 'self-harm',
		what: 'One hospital’s way of recording self-harm decides both.',
		indicators: ['self-harm-admissions-10-24', 'self-harm-admissions-25-plus']
	},
	{
		id: 'talking-therapies',
		what: 'The same people in talking therapies are counted: who was referred, who started, how soon, and who recovered.',
		indicators: [
			'iapt-access-rate',
			'iapt-access-number',
			'iapt-six-weeks',
			'iapt-eighteen-weeks',
			'iapt-second-treatment-wait',
			'iapt-recovery-rate',
			'iapt-recovery-rate-minority-ethnic',
			'iapt-referrals-over-65-share',
			'iapt-got-help-that-mattered'
		]
	},
	{
		id: 'follow-up',
		what: 'The same people who left a mental health ward are counted.',
		indicators: [
			'mh-follow-up-7-days-2019-map',
			'mh-follow-up-7-days-2020-map',
			'mh-follow-up-72-hours',
			'adult-mh-stay-over-60-days',
			'adult-mh-stay-over-90-days'
		]
	},
	{
		id: 'out-of-area',
		what: 'The same days away from home, on two maps.',
		indicators: ['out-of-area-bed-days', 'out-of-area-bed-days-2019-map']
	},
	{
		id: 'first-psychosis',
		what: 'The same services for a first psychosis are judged.',
		indicators: ['psychosis-two-weeks', 'psychosis-nice-level-2', 'psychosis-nice-level-3']
	},
	{
		id: 'severe-mental-illness',
		what: 'The same register of severe mental illness is the denominator, and who had all six checks had each.',
		indicators: [
			'smi-all-six-checks',
			'smi-check-alcohol',
			'smi-check-blood-glucose',
			'smi-check-blood-lipid',
			'smi-check-blood-pressure',
			'smi-check-bmi',
			'smi-check-smoking'
		]
	},
	{
		id: 'children-referred',
		what: 'The same children referred to mental health services are the denominator.',
		indicators: [
			'cyp-mh-within-4-weeks',
			'cyp-mh-over-12-weeks',
			'cyp-mh-average-wait',
			'cyp-mh-still-waiting',
			'cyp-mh-closed-before-treatment'
		]
	},
	{
		id: 'children-seen',
		what: 'The same children and young people seen by mental health services are counted.',
		indicators: ['cyp-mh-access-number', 'cyp-mh-access-share-of-need', 'children-commissioner-score', 'cyp-mh-spend']
	},
	{
		id: 'eating-disorders',
		what: 'One small service for eating disorders decides both.',
		indicators: ['cyp-eating-disorder-routine', 'cyp-eating-disorder-urgent']
	},
	{
		id: 'perinatal',
		what: 'The same women seen by a perinatal team are counted.',
		indicators: ['perinatal-mh-access-number', 'perinatal-mh-access-rate']
	},
	{
		id: 'emergency-departments',
		what: 'The same A&E departments see both.',
		indicators: ['adult-mh-emergency-wait-12-hours', 'cyp-mh-emergency-wait-12-hours']
	},
	{
		id: 'opioids',
		what: 'The same opioid prescriptions are counted.',
		indicators: ['opioid-high-dose-share', 'opioid-high-dose-rate', 'opioid-strength-total']
	},
	{
		id: 'antibiotics',
		what: 'The same antibiotic prescriptions are counted.',
		indicators: ['antibiotic-items', 'broad-spectrum-antibiotic-items', 'broad-spectrum-antibiotic-share', 'trimethoprim-share']
	},
	{
		id: 'inhalers',
		what: 'Steroid inhalers are in both.',
		indicators: ['asthma-reliever-share', 'inhaled-steroid-high-dose-share']
	},
	{
		id: 'statins',
		what: 'The same statin prescriptions, in two years.',
		indicators: ['statin-low-intensity-share', 'statin-low-intensity-share-2018']
	},
	{
		id: 'blood-pressure',
		what: 'The same GP register is the numerator of both.',
		indicators: ['hypertension-found', 'hypertension-recorded']
	},
	{
		id: 'depression',
		what: 'The same GP register is the numerator of both.',
		indicators: ['depression-found', 'depression-recorded']
	},
	{
		id: 'dementia',
		what: 'The same GP register of dementia is the numerator of both.',
		indicators: ['dementia-diagnosis-rate', 'dementia-register']
	},
	{
		id: 'gp-survey',
		what: 'The same survey of patients asked, mostly in the same year or the next.',
		indicators: ['gp-positive-experience', 'gp-would-recommend', 'gp-out-of-hours-experience']
	},
	{
		id: 'cervical-screening',
		what: 'One programme invites both.',
		indicators: ['cervical-screening-25-49', 'cervical-screening-50-64']
	},
	{
		id: 'delays',
		what: 'Delays put down to social care are among all delays.',
		indicators: ['delayed-transfer-days', 'delayed-transfer-days-social-care']
	},
	{
		id: 'social-care-survey',
		what: 'The same survey of people who use social care was asked.',
		indicators: ['care-user-finds-information', 'care-user-quality-of-life']
	},
	{
		id: 'carers-survey',
		what: 'The same survey of carers was asked.',
		indicators: ['carer-finds-information', 'carer-quality-of-life']
	},
	{
		id: 'gp-points',
		what: 'The clinical points are most of all points.',
		indicators: ['qof-clinical-points', 'qof-total-points']
	}
];
