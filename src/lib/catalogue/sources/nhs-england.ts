import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, OGL } from './words.ts';

/** Publications of NHS England. */
export const nhsEngland = [
	{
		id: 'nhs-mental-health-dashboard',
		title: 'NHS mental health dashboard, January to March 2022',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/mental-health/taskforce/imp/mh-dashboard/',
		licence: OGL,
		attribution:
			'Source: NHS England, NHS mental health dashboard. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter',
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later issues are for integrated care boards.',
		heldAs:
			'The hidden calculation sheets of the published workbook (version 3.2), written out by us as one long table. Only values were taken, since the workbook holds macros.',
		covers:
			'Talking therapies, psychosis, crisis care, children’s and mothers’ mental health, self-harm, suicide and spending, April 2014 to March 2022.'
	},
	{
		id: 'smi-physical-health-checks',
		title: 'Physical health checks for people with severe mental illness',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/serious-mental-illness-smi/',
		licence: OGL,
		attribution:
			'Source: NHS England, physical health checks for people with severe mental illness. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter',
		every: 'ended',
		nextExpected: 'None: this collection was retired after January to March 2024, and a new one counts in another way.',
		heldAs: `The published raw figures in one workbook, gathered by a third party, written out by us as one long table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People on GP registers of severe mental illness, and how many had each of six health checks, October 2018 to March 2024.'
	},
	{
		id: 'mar-ccg',
		title: 'Monthly activity return: hospital admissions and referrals',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/hospital-activity/monthly-hospital-activity/',
		licence: OGL,
		attribution:
			'Source: NHS England, monthly hospital activity. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		every: 'month',
		nextExpected: 'None: later months exist, but none is held.',
		heldAs: `The sheets of 81 published workbooks, joined by us into one long table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Emergency and planned admissions, GP referrals and first hospital visits by month, April 2013 to December 2019.'
	},
	{
		id: 'dtoc-la',
		title: 'Delayed transfers of care by council',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/statistics/statistical-work-areas/delayed-transfers-of-care/',
		licence: OGL,
		attribution:
			'Source: NHS England, delayed transfers of care. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		every: 'ended',
		nextExpected: 'None: the count stopped in February 2020.',
		heldAs: `The published workbooks as joined by a public health team into one long table, as it stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Days that people waited in hospital although ready to leave, by council and month, April 2011 to December 2019.'
	},
	{
		id: 'gp-patient-survey',
		title: 'GP Patient Survey: two questions, April 2015 to March 2016 and 2018',
		publisher: 'NHS England and Ipsos MORI, through Public Health England',
		address: 'https://www.gp-patient.co.uk/',
		licence: OGL,
		attribution:
			'Source: GP Patient Survey, NHS England and Ipsos MORI. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'year',
		nextExpected: 'None: later surveys exist, but none is held.',
		heldAs: `Results of single GP practices, saved by a research team. We average them for each CCG, counting large practices more; these are not the published CCG results. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Patients who would recommend their practice, April 2015 to March 2016, and patients with a good experience of it, January to March 2018.'
	},
	{
		id: 'ccg-equity-acsc',
		title: 'Avoidable emergency admissions and their inequality, April 2015 to March 2016',
		publisher: 'University of York, for NHS England’s CCG Improvement and Assessment Framework',
		address: 'https://www.england.nhs.uk/commissioning/regulation/ccg-assess/iaf/',
		licence: OGL,
		attribution:
			'Source: University of York and NHS England, from Hospital Episode Statistics. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once',
		every: 'once',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `The table behind a web tool of the authors, cut by us to its figures. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Emergency stays for long-term conditions, and the gap in them between poor and rich places, for 209 CCGs.'
	},
	{
		id: 'ccg-iaf-ratings-partial',
		title: 'NHS England’s yearly ratings of CCGs, as the press named them',
		publisher: 'NHS England, through press reports',
		address: 'https://www.england.nhs.uk/commissioning/regulation/ccg-assess/iaf/',
		licence: OGL,
		attribution:
			'Source: NHS England, yearly assessment of CCGs. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'ended',
		nextExpected: 'None: ratings ended with CCGs, and the full lists are not held.',
		heldAs:
			'Facts typed by us from press reports and news of CCGs, which name the lowest and highest grades. The day is that of the last report.',
		covers: 'Fifty-nine grades of CCGs, April 2015 to March 2019.'
	}
] satisfies SourceEntry[];
