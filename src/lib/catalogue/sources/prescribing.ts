import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, OGL } from './words.ts';

/** Publications of the NHS Business Services Authority. */
export const prescribing = [
	{
		id: 'openprescribing-ccg',
		title: 'OpenPrescribing measures: long-term conditions',
		publisher: 'NHS Business Services Authority, through OpenPrescribing (Bennett Institute, University of Oxford)',
		address: 'https://openprescribing.net/',
		licence: OGL,
		attribution:
			'Source: NHS Business Services Authority prescribing data, through OpenPrescribing. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Every month',
		every: 'month',
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
		every: 'month',
		nextExpected: 'None: these are extracts saved beside research papers, and no later ones are held.',
		heldAs: `Extracts saved by the OpenPrescribing team beside their papers, as they stood. Areas are those of the day of the extract, for all months. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Urine infection antibiotics, January 2011 to November 2017; all antibiotics, broad-spectrum antibiotics and sedatives, December 2020 to June 2022.'
	}
] satisfies SourceEntry[];
