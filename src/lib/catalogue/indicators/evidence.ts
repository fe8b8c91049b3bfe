// Public pages and repositories in which facts of the catalogue were found.
export const coverageOfReablement =
	'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/social-care-collection-materials-2022/salt-sources-for-ascof-2021-2022/2b-part-2';
export const continuingCare2014 = 'http://www.hscic.gov.uk/pubs/conthealact1415';
export const continuingCare2021 =
	'https://gov.uk/government/statistics/nhs-continuing-healthcare-and-nhs-funded-nursing-care-for-q2-202122';
export const fingertipsNext = 'https://github.com/dhsc-govuk/FingertipsNext';
export const walkthrough = 'https://github.com/psychty/la-ph-walkthrough';
export const walkthrough2022 = 'https://github.com/psychty/laph_walkthrough_2022';
export const trafford = 'https://github.com/traffordDataLab/dashboard';
export const shingles =
	'https://www.gov.uk/government/publications/herpes-zoster-shingles-immunisation-programme-2020-to-2021-evaluation-reports';
export const cancerWaits =
	'https://pdfslide.net/documents/cancer-waiting-times-for-diagnosis-and-treatm-waiting-times-for-diagnosis-and-treatment.html';
export const cancerWaitsOfAHospital = 'https://www.ruh.nhs.uk/patients/services/clinical_depts/cancer_services/wait_times.asp?menu_id=7';
export const wheelchairs = 'https://www.england.nhs.uk/statistics/statistical-work-areas/national-wheelchair/';
export const wheelchairTables = 'https://www.england.nhs.uk/statistics/statistical-work-areas/national-wheelchair/publication-files/';
export const assessmentAnnex2016 =
	'https://vdocument.in/ccg-improvement-and-assessment-framework-2016-technical-annex-for-the-ccg-improvement.html';
export const diabetesAudit2015 = 'https://paperzz.com/doc/8656310/national-diabetes-audit--2015-2016';
export const practiceCodes2014 = 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5647921/table/table2';
export const learningDisability2015 =
	'https://production-like.nhsd.io/data-and-information/publications/statistical/learning-disability-services-statistics/learning-disability-services-quarterly-statistics-england-commissioner-census-assuring-transformation-quarter-2-2015-16-experimental-statistics';
export const smokingAdvice = 'https://support.primarycareit.co.uk/portal/en-gb/kb/articles/smok004';
export const communityTeams =
	'https://digital.nhs.uk/data-and-information/data-collections-and-data-sets/data-collections/mental-health-community-teams-activity-mhprovcomm';
export const settledHomes = 'http://id.esd.org.uk/metricType/10675';
export const practiceFigures = 'https://www.gpcontract.co.uk/timeline/L85007/DEP%203';
export const midwives = 'https://www.aims.org.uk/journal/item/key-national-targets';
export const dentists2012 =
	'https://digital.nhs.uk/data-and-information/publications/statistical/nhs-dental-statistics/nhs-dental-statistics-for-england-2012-13-first-quarterly-report';
export const healthVisitors2017 =
	'https://www.gov.uk/government/publications/health-visitor-service-delivery-metrics-2017-to-2018/statistical-commentary-health-visitor-service-delivery-metrics-quarter-1-2017-to-2018';
export const whoopingCough =
	'https://gov.uk/government/publications/pertussis-immunisation-in-pregnancy-vaccine-coverage-estimates-in-england-october-2013-to-march-2014/prenatal-pertussis-vaccination-coverage-in-england-from-july-to-september-2024';
export const ambulances = 'https://www.nuffieldtrust.org.uk/resource/ambulance-response-times';
export const ambulancesOfATrust = 'http://www.secamb.nhs.uk/about_us/our_performance/response_time_targets.aspx';
export const extendedAccess =
	'https://www.england.nhs.uk/gp/improving-access/extended-access-to-general-practice-bi-annual-data-collection/';
export const improvingAccess = 'https://www.england.nhs.uk/gp/gpfv/redesign/improving-access/';
export const antibioticsByWeight =
	'https://cityobservatory.birmingham.gov.uk/explore/dataset/adjusted-antibiotic-prescribing-in-primary-care-by-the-nhs-wmca';
export const outcomesJune2017 = 'https://digital.nhs.uk/data-and-information/publications/statistical/ccg-outcomes-indicator-set';
export const outcomesMarch2016 = 'https://dokumen.tips/documents/ccg-outcomes-indicator-set-govuk.html';
export const delays =
	'https://fdocuments.us/document/managing-transfers-of-care-a-frequently-asked-2017-11-27-social-care-and-jointly.html';
