import type { SourceEntry } from './schema.ts';

const OGL = 'Open Government Licence v3.0';
const LAST_DAY_OF_FIGURES = 'Its day of publication is not known, so the last day of its figures stands for it.';
const LAST_DAY_OF_MONTH = 'Only the month of publication is known, so its last day stands for it.';

/** Every publication that figures are read from, in the order in which its indicators first appear. */
export const sourceEntries = [
	{
		id: 'nhs-mental-health-dashboard',
		title: 'NHS mental health dashboard, January to March 2022',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/mental-health/taskforce/imp/mh-dashboard/',
		licence: OGL,
		attribution:
			'Source: NHS England, NHS mental health dashboard. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later issues are for integrated care boards.',
		heldAs:
			'The hidden calculation sheets of the published workbook (version 3.2), written out by us as one long table. Only values were taken, since the workbook holds macros.',
		covers:
			'Talking therapies, psychosis, crisis care, children’s and mothers’ mental health, self-harm, suicide and spending, April 2014 to March 2022.'
	},
	{
		id: 'nhs-digital-cyp-mh-waits',
		title: 'Waiting times for children and young people’s mental health services',
		publisher: 'NHS Digital, for the Children’s Commissioner for England',
		address: 'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-sets/mental-health-services-data-set',
		licence: OGL,
		attribution:
			'Source: NHS Digital, Mental Health Services Data Set. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year, as an extra analysis',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later analyses are for integrated care boards.',
		heldAs: `The tables of three published workbooks, joined by us into one long table. Counts and averages are as published. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'How long children and young people waited for mental health care, and how many cases were closed first, April 2019 to March 2022.'
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
		nextExpected: 'None: this collection was retired after January to March 2024, and a new one counts in another way.',
		heldAs: `The published raw figures in one workbook, gathered by a third party, written out by us as one long table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People on GP registers of severe mental illness, and how many had each of six health checks, October 2018 to March 2024.'
	},
	{
		id: 'ons-avoidable-mortality',
		title: 'Avoidable mortality by clinical commissioning group',
		publisher: 'Office for National Statistics',
		address: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/causesofdeath',
		licence: OGL,
		attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later issues are for integrated care boards.',
		heldAs: `The published rates as gathered by a research project, cut by us to eight columns and to the rows that hold a rate. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Deaths under 75 that treatment or prevention could avoid, 2010 to 2019.'
	},
	{
		id: 'openprescribing-ccg',
		title: 'OpenPrescribing measures: long-term conditions',
		publisher: 'NHS Business Services Authority, through OpenPrescribing (Bennett Institute, University of Oxford)',
		address: 'https://openprescribing.net/',
		licence: OGL,
		attribution:
			'Source: NHS Business Services Authority prescribing data, through OpenPrescribing. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		nextExpected: 'None: these are extracts saved beside research papers, and no later ones are held.',
		heldAs: `Extracts saved by the OpenPrescribing team beside their papers, as they stood. Areas are those of the day of the extract, for all months. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Opioids, statins, inhalers, anti-inflammatories and other drugs for long-term conditions, August 2010 to January 2023.'
	},
	{
		id: 'openprescribing-primary-care',
		title: 'OpenPrescribing measures: antibiotics and sedatives',
		publisher: 'NHS Business Services Authority, through OpenPrescribing (Bennett Institute, University of Oxford)',
		address: 'https://openprescribing.net/',
		licence: OGL,
		attribution:
			'Source: NHS Business Services Authority prescribing data, through OpenPrescribing. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		nextExpected: 'None: these are extracts saved beside research papers, and no later ones are held.',
		heldAs: `Extracts saved by the OpenPrescribing team beside their papers, as they stood. Areas are those of the day of the extract, for all months. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Urine infection antibiotics, January 2011 to November 2017; all antibiotics, broad-spectrum antibiotics and sedatives, December 2020 to June 2022.'
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
		nextExpected: 'None: the last issue of the set came out in October 2022, when CCGs had closed.',
		heldAs: `The published workbook of October 2020, version 12. Its sheet of figures was written out by us without change. ${LAST_DAY_OF_MONTH}`,
		covers: 'Deaths under 75 from heart and circulatory disease, 2016 to 2019.'
	},
	{
		id: 'fingertips-smoking',
		title: 'Fingertips 91547: smoking recorded by GP practices',
		publisher: 'Office for Health Improvement and Disparities (before, Public Health England)',
		address: 'https://fingertips.phe.org.uk/',
		licence: OGL,
		attribution:
			'Source: Office for Health Improvement and Disparities, Fingertips. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later figures are for their successors.',
		heldAs: `The published download as gathered by a research centre, cut by us to the rows of CCGs, their successors and England. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People aged 15 and over whom their GP practice has recorded as smokers, April 2019 to March 2021.'
	},
	{
		id: 'ascof-oflog',
		title: 'Adult social care measures for councils',
		publisher: 'NHS Digital and Skills for Care, through the Office for Local Government',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
		licence: OGL,
		attribution:
			'Source: NHS Digital and Skills for Care, through the Office for Local Government. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year; surveys of carers every second year',
		nextExpected: 'Not known: no issue after April 2022 to March 2023 is held.',
		heldAs: `The table behind the Office for Local Government’s own web tool, as it stood. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Quality of life, information, short-term support, requests for care and staff turnover for 152 councils, April 2015 to March 2023.'
	},
	{
		id: 'nhs-choices-accountability-2014',
		title: 'NHS Choices accountability indicators, February 2014',
		publisher: 'NHS Choices',
		address: 'https://www.nhs.uk/',
		licence: OGL,
		attribution: 'Source: NHS Choices, February 2014. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once',
		nextExpected: 'None: the service ended and published no second issue of this file.',
		heldAs: `The two published files, one for CCGs and one for council districts, saved as UTF-8 by us. Mark and unit were split out of the text. ${LAST_DAY_OF_MONTH}`,
		covers:
			'Seventeen measures for 211 CCGs and many for 326 council districts. The file gives no dates: figures seem to come from April 2010 to December 2012.'
	},
	{
		id: 'phe-cervical-screening',
		title: 'Cervical screening coverage, December 2017',
		publisher: 'Public Health England',
		address: 'https://www.gov.uk/government/organisations/public-health-england',
		licence: OGL,
		attribution:
			'Source: Public Health England, cervical screening coverage. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every quarter',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `The published figures of GP practices, added up by us for each CCG. Practices with hidden counts are left out. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Women aged 25 to 64 who had been screened for cervical cancer on time, December 2017.'
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
		nextExpected: 'None: later surveys exist, but none is held.',
		heldAs: `Results of single GP practices, saved by a research team. We average them for each CCG, counting large practices more; these are not the published CCG results. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Patients who would recommend their practice, April 2015 to March 2016, and patients with a good experience of it, January to March 2018.'
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
		nextExpected: 'None: later months exist, but none is held.',
		heldAs: `The sheets of 81 published workbooks, joined by us into one long table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Emergency and planned admissions, GP referrals and first hospital visits by month, April 2013 to December 2019.'
	},
	{
		id: 'phof-lad',
		title: 'Public health profiles: four measures for districts',
		publisher: 'Public Health England',
		address: 'https://fingertips.phe.org.uk/',
		licence: OGL,
		attribution:
			'Source: Public Health England, Fingertips. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Published downloads as gathered by the Trafford Data Lab, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Dementia found, deaths at home, falls and cancer deaths that could be prevented, for 326 council districts, January 2001 to December 2018.'
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
		nextExpected: 'None: the count stopped in February 2020.',
		heldAs: `The published workbooks as joined by a public health team into one long table, as it stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Days that people waited in hospital although ready to leave, by council and month, April 2011 to December 2019.'
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
		nextExpected: 'None: later counts exist, but none is held.',
		heldAs: `Rates for each CCG worked out by a research team from the published counts, cut by us to one table. ${LAST_DAY_OF_FIGURES}`,
		covers: 'GPs, nurses and other staff in GP practices for every 100,000 people, September 2015 to September 2018.'
	},
	{
		id: 'ons-cancer-survival-ccg',
		title: 'Index of cancer survival for clinical commissioning groups, patients found 2001 to 2016',
		publisher: 'Office for National Statistics, with Public Health England',
		address: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/conditionsanddiseases',
		licence: OGL,
		attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: CCGs closed on 30 June 2022, and no later issue is held.',
		heldAs: `The published tables as saved beside an open drawing of them, as they stood but for line ends. Two of the files have a column without a name and one name misprinted. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People alive one year after bowel, breast or lung cancer was found, January 2001 to December 2016.'
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
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `The table behind a web tool of the authors, cut by us to its figures. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Emergency stays for long-term conditions, and the gap in them between poor and rich places, for 209 CCGs.'
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
		nextExpected: 'None: later registers exist, but none is held.',
		heldAs: `Registers of GP practices, put to the CCGs as they were planned by a university project, and added up by us. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People aged 17 and over on GP registers of diabetes, two years before CCGs opened.'
	},
	{
		id: 'childrens-commissioner-cyp-mh-scores',
		title: 'Children’s Commissioner’s scores for child mental health care',
		publisher: 'Children’s Commissioner for England',
		address: 'https://www.childrenscommissioner.gov.uk/',
		licence: OGL,
		attribution:
			'Source: Children’s Commissioner for England. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: CCGs closed on 30 June 2022.',
		heldAs: `The two tables behind the Commissioner’s briefings, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'The Commissioner’s own points for each CCG, April 2019 to March 2021.'
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
		nextExpected: 'None: the last issue of the set came out in October 2022, when CCGs had closed.',
		heldAs: `Three published workbooks, one a CCG of West Sussex, written out by us as one long table without change. ${LAST_DAY_OF_MONTH}`,
		covers: 'Women seen by a midwife, women who smoke at birth and babies breastfed in 32 CCGs, April 2013 to December 2016.'
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
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Tables of regions, saved by a research team and added up by us over kinds of staff. Files of the largest regions are not among them. ${LAST_DAY_OF_FIGURES}`,
		covers: 'How long patients waited for GP appointments, and whether they came, in 49 of 106 CCGs.'
	},
	{
		id: 'ed-forecast-2018-2020',
		title: 'Use of urgent care by CCG, January 2018 to December 2019',
		publisher: 'University of Bristol, from figures of NHS England',
		address: 'https://www.england.nhs.uk/statistics/',
		licence: OGL,
		attribution:
			'Source: NHS England, through research at the University of Bristol. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once',
		nextExpected: 'None: this was made for one research paper.',
		heldAs: `The table of a research team, as it stood. A model of theirs spread figures of providers over CCGs. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Calls to 111, calls for ambulances and A&E visits in 74 CCGs.'
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
		nextExpected: 'None: ratings ended with CCGs, and the full lists are not held.',
		heldAs:
			'Facts typed by us from press reports and news of CCGs, which name the lowest and highest grades. The day is that of the last report.',
		covers: 'Fifty-nine grades of CCGs, April 2015 to March 2019.'
	},
	{
		id: 'bcf-proxy-la',
		title: 'Adult social care outcomes for a few councils',
		publisher: 'NHS Digital, through the Trafford Data Lab',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
		licence: OGL,
		attribution:
			'Source: NHS Digital, through the Trafford Data Lab. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		nextExpected: 'Not known: no issue after April 2023 to March 2024 is held.',
		heldAs: `Extracts for Greater Manchester, and for Trafford and the councils most like it, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Older people at home 91 days after hospital, ten councils, and moves into care homes, 16 councils, April 2010 to March 2024.'
	},
	{
		id: 'phof-utla-sample',
		title: 'Public health profiles: flu jabs for some councils',
		publisher: 'Public Health England',
		address: 'https://fingertips.phe.org.uk/',
		licence: OGL,
		attribution:
			'Source: Public Health England, Fingertips. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Figures saved by a public health team for 35 councils, cut by us to one table. No year is stated. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Flu jabs for people aged 65 and over in 35 councils, about April 2018 to March 2019.'
	}
] satisfies SourceEntry[];
