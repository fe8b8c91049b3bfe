import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, LAST_DAY_OF_MONTH, OGL } from './words.ts';

/** Publications of NHS Digital, which was the Health and Social Care Information Centre before. */
export const nhsDigital = [
	{
		id: 'nhs-digital-cyp-mh-waits',
		title: 'Waiting times for children and young people’s mental health services',
		publisher: 'NHS Digital, for the Children’s Commissioner for England',
		address: 'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-sets/mental-health-services-data-set',
		licence: OGL,
		attribution:
			'Source: NHS Digital, Mental Health Services Data Set. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year, as an extra analysis',
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later analyses are for integrated care boards.',
		heldAs: `The tables of three published workbooks, joined by us into one long table. Counts and averages are as published. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'How long children and young people waited for mental health care, and how many cases were closed first, April 2019 to March 2022.'
	},
	{
		id: 'ccg-ois',
		title: 'CCG Outcomes Indicator Set, indicator 1.2 (October 2020)',
		publisher: 'NHS Digital',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/ccg-outcomes-indicator-set',
		licence: OGL,
		attribution:
			'Source: NHS Digital, CCG Outcomes Indicator Set. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'ended',
		nextExpected: 'None: the last issue of the set came out in October 2022, when CCGs had closed.',
		heldAs: `The published workbook of October 2020, version 12. Its sheet of figures was written out by us without change. ${LAST_DAY_OF_MONTH}`,
		covers: 'Deaths under 75 from heart and circulatory disease, 2016 to 2019.'
	},
	{
		id: 'ccg-ois-profiles-2017',
		title: 'CCG Outcomes Indicator Set, June 2017, in profiles of West Sussex',
		publisher: 'NHS Digital, through West Sussex County Council',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/ccg-outcomes-indicator-set',
		licence: OGL,
		attribution:
			'Source: NHS Digital, CCG Outcomes Indicator Set. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter',
		every: 'ended',
		nextExpected: 'None: the last issue of the set came out in October 2022, when CCGs had closed.',
		heldAs: `Three published workbooks, one a CCG of West Sussex, written out by us as one long table without change. ${LAST_DAY_OF_MONTH}`,
		covers: 'Women seen by a midwife, women who smoke at birth and babies breastfed in 32 CCGs, April 2013 to December 2016.'
	},
	{
		id: 'gp-workforce-ccg',
		title: 'General practice workforce, 2015 to 2018',
		publisher: 'NHS Digital',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/general-and-personal-medical-services',
		licence: OGL,
		attribution:
			'Source: NHS Digital, general practice workforce. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter at the time',
		every: 'quarter',
		nextExpected: 'None: later counts exist, but none is held.',
		heldAs: `Rates for each CCG worked out by a research team from the published counts, cut by us to one table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'GPs, nurses and other staff in GP practices for every 100,000 people, September 2015 to September 2018.'
	},
	{
		id: 'qof-prevalence-2014-15',
		title: 'Illness on GP registers and illness expected, April 2014 to March 2015',
		publisher: 'Health and Social Care Information Centre (registers); Imperial College for Public Health England (expected)',
		address:
			'https://digital.nhs.uk/data-and-information/publications/statistical/quality-and-outcomes-framework-achievement-prevalence-and-exceptions-data',
		licence: OGL,
		attribution:
			'Source: Health and Social Care Information Centre, Quality and Outcomes Framework; Public Health England. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Registers once a year; what is expected once',
		every: 'year',
		nextExpected: 'None: later registers exist, but none is held.',
		heldAs: `Figures of GP practices, added up or averaged by us for each CCG, with large practices counting more. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Heart disease, stroke, blocked arteries, high blood pressure, COPD and depression: people on GP registers, and people expected to have three of them.'
	},
	{
		id: 'gp-quality-ccg-2018',
		title: 'GP practice points and survey, about April 2017 to March 2018',
		publisher: 'NHS Digital, and NHS England with Ipsos MORI, through Public Health England',
		address: 'https://fingertips.phe.org.uk/profile/general-practice',
		licence: OGL,
		attribution:
			'Source: Public Health England, National General Practice Profiles; NHS Digital; GP Patient Survey. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Results of single GP practices, saved by a research team and averaged by us for each CCG, with large practices counting more. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Points that GP practices earned for care, and patients with a long-term condition.'
	},
	{
		id: 'iapt-patient-experience',
		title: 'Psychological therapies: further analyses, April 2016 to March 2017',
		publisher: 'NHS Digital',
		address:
			'https://digital.nhs.uk/data-and-information/publications/statistical/psychological-therapies-annual-reports-on-the-use-of-iapt-services',
		licence: OGL,
		attribution:
			'Source: NHS Digital, psychological therapies annual report. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `One table of the report, saved beside a web page about it. It holds names of CCGs without codes. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Patients who said that talking therapy always gave them the help that mattered to them.'
	},
	{
		id: 'cdec-diabetes-qof-2010-11',
		title: 'Diabetes on GP registers, April 2010 to March 2011',
		publisher: 'Health and Social Care Information Centre',
		address:
			'https://digital.nhs.uk/data-and-information/publications/statistical/quality-and-outcomes-framework-achievement-prevalence-and-exceptions-data',
		licence: OGL,
		attribution:
			'Source: Health and Social Care Information Centre, Quality and Outcomes Framework. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once',
		every: 'once',
		nextExpected: 'None: later registers exist, but none is held.',
		heldAs: `Registers of GP practices, put to the CCGs as they were planned by a university project, and added up by us. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People aged 17 and over on GP registers of diabetes, two years before CCGs opened.'
	},
	{
		id: 'gp-appointments',
		title: 'Appointments in General Practice, March 2019 to August 2021',
		publisher: 'NHS Digital',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/appointments-in-general-practice',
		licence: OGL,
		attribution:
			'Source: NHS Digital, Appointments in General Practice. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		every: 'month',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Tables of regions, saved by a research team and added up by us over kinds of staff. Files of the largest regions are not among them. ${LAST_DAY_OF_FIGURES}`,
		covers: 'How long patients waited for GP appointments, and whether they came, in 49 of 106 CCGs.'
	}
] satisfies SourceEntry[];
