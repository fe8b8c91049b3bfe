import type { SourceEntry } from '../schema.ts';
import { LAST_DAY_OF_FIGURES, OGL } from './words.ts';

/** Publications of those who gather figures of councils. */
export const councils = [
	{
		id: 'ascof-oflog',
		title: 'Adult social care measures for councils',
		publisher: 'NHS Digital and Skills for Care, through the Office for Local Government',
		address: 'https://digital.nhs.uk/data-and-information/publications/statistical/adult-social-care-outcomes-framework-ascof',
		licence: OGL,
		attribution:
			'Source: NHS Digital and Skills for Care, through the Office for Local Government. Contains public sector information licensed under the Open Government Licence v3.0.',
		frequency: 'Once a year; surveys of carers every second year',
		every: 'year',
		nextExpected: 'Not known: no issue after April 2022 to March 2023 is held.',
		heldAs: `The table behind the Office for Local Government’s own web tool, as it stood. ${LAST_DAY_OF_FIGURES}`,
		covers:
			'Quality of life, information, short-term support, requests for care and staff turnover for 152 councils, April 2015 to March 2023.'
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
		every: 'year',
		nextExpected: 'Not known: no issue after April 2023 to March 2024 is held.',
		heldAs: `Extracts for Greater Manchester, and for Trafford and the councils most like it, as they stood. ${LAST_DAY_OF_FIGURES}`,
		covers: 'Older people at home 91 days after hospital, ten councils, and moves into care homes, 16 councils, April 2010 to March 2024.'
	}
] satisfies SourceEntry[];
