import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, OGL } from './words.ts';

/** Publications of Public Health England and its successor. */
export const publicHealth = [
	{
		id: 'fingertips',
		formerly: ['fingertips-smoking'],
		title: 'Fingertips, public health profiles',
		publisher: 'Office for Health Improvement and Disparities (before, Public Health England)',
		address: 'https://fingertips.phe.org.uk/',
		licence: OGL,
		attribution:
			'Source: Office for Health Improvement and Disparities, Fingertips. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year',
		every: 'ended',
		nextExpected: 'None: CCGs closed on 30 June 2022, and later figures are for their successors.',
		heldAs: `The published download of indicator 91547 as gathered by a research centre, cut by us to the rows of CCGs, their successors and England. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'People aged 15 and over whom their GP practice has recorded as smokers: CCGs, April 2019 to March 2021, and their successors, April 2022 to March 2023.'
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
		every: 'quarter',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `The published figures of GP practices, added up by us for each CCG. Practices with hidden counts are left out. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Women aged 25 to 64 who had been screened for cervical cancer on time, December 2017.'
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
		every: 'year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Published downloads as gathered by the Trafford Data Lab, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Dementia found, deaths at home, falls and cancer deaths that could be prevented, for 326 council districts, January 2001 to December 2018.'
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
		every: 'year',
		nextExpected: 'None: later issues exist, but none is held.',
		heldAs: `Figures saved by a public health team for 35 councils, cut by us to one table. No year is stated. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Flu jabs for people aged 65 and over in 35 councils, about April 2018 to March 2019.'
	}
] satisfies SourceEntry[];
