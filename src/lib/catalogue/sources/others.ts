import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, LAST_DAY_OF_MONTH, OGL } from './words.ts';

/** Publications of others. */
export const others = [
	{
		id: 'nhs-choices-accountability-2014',
		title: 'NHS Choices accountability indicators, February 2014',
		publisher: 'NHS Choices',
		address: 'https://www.nhs.uk/',
		licence: OGL,
		attribution: 'Source: NHS Choices, February 2014. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once',
		every: 'once',
		nextExpected: 'None: the service ended and published no second issue of this file.',
		heldAs: `The two published files, one for CCGs and one for council districts, saved as UTF-8 by us. Mark and unit were split out of the text. ${LAST_DAY_OF_MONTH}`,
		covers:
			'Seventeen measures for 211 CCGs and many for 326 council districts. The file gives no dates: figures seem to come from April 2010 to December 2012.'
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
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022.',
		heldAs: `The two tables behind the Commissioner’s briefings, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'The Commissioner’s own points for each CCG, April 2019 to March 2021.'
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
		every: 'once',
		nextExpected: 'None: this was made for one research paper.',
		heldAs: `The table of a research team, as it stood. A model of theirs spread figures of providers over CCGs. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Calls to 111, calls for ambulances and A&E visits in 74 CCGs.'
	}
] satisfies SourceEntry[];
