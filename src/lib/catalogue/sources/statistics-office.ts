import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, OGL } from './words.ts';

/** Publications of the Office for National Statistics. */
export const statisticsOffice = [
	{
		id: 'ons-avoidable-mortality',
		title: 'Avoidable mortality by clinical commissioning group',
		publisher: 'Office for National Statistics',
		address: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/causesofdeath',
		licence: OGL,
		attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
		frequency: 'Once a year',
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later issues are for integrated care boards.',
		heldAs: `The published rates as gathered by a research project, cut by us to eight columns and to the rows that hold a rate. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Deaths under 75 that treatment or prevention could avoid, 2010 to 2019.'
	},
	{
		id: 'ons-cancer-survival-ccg',
		title: 'Index of cancer survival for clinical commissioning groups, patients found 2001 to 2016',
		publisher: 'Office for National Statistics, with Public Health England',
		address: 'https://www.ons.gov.uk/peoplepopulationandcommunity/healthandsocialcare/conditionsanddiseases',
		licence: OGL,
		attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
		frequency: 'Once a year',
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022, and no later issue is held.',
		heldAs: `The published tables as saved beside an open drawing of them, as they stood but for line ends. Two of the files have a column without a name and one name misprinted. ${LAST_DAY_OF_FIGURES}`,
		covers: 'People alive one year after bowel, breast or lung cancer was found, January 2001 to December 2016.'
	}
] satisfies SourceEntry[];
