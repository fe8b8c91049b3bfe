import type { z } from 'zod';
import { sourceSchema } from './schema.ts';

const OGL = 'Open Government Licence v3.0';
const NHS = 'Contains public sector information licensed under the Open Government Licence v3.0.';

const geographySourceSchema = sourceSchema.pick({
	id: true,
	title: true,
	publisher: true,
	address: true,
	licence: true,
	attribution: true,
	covers: true
});

/** A publication that says where things are and who lives there, not how well they are cared for. */
export type GeographySource = z.output<typeof geographySourceSchema>;

const entries: readonly GeographySource[] = [
	{
		id: 'ons-boundaries-and-codes',
		title: 'Boundaries, codes and lookups of clinical commissioning groups and councils',
		publisher: 'Office for National Statistics',
		address: 'https://geoportal.statistics.gov.uk/',
		licence: OGL,
		attribution:
			'Source: Office for National Statistics licensed under the Open Government Licence v.3.0. Contains OS data © Crown copyright and database right 2015, 2016, 2017, 2018, 2019, 2020 and 2021.',
		covers: 'The maps of April 2015 to April 2021, names and codes from April 2013, and which neighbourhoods lie in which CCG and council.'
	},
	{
		id: 'nhs-ods',
		title: 'NHS organisation codes, February 2016',
		publisher: 'NHS Digital, Organisation Data Service',
		address: 'https://digital.nhs.uk/services/organisation-data-service',
		licence: OGL,
		attribution: `Source: NHS Digital, Organisation Data Service. ${NHS}`,
		covers: 'The region of each CCG, and the CCG of each GP practice, in February 2016.'
	},
	{
		id: 'nhs-england-similar-ten',
		title: 'The ten most similar clinical commissioning groups, 2016 and April 2020',
		publisher: 'NHS England',
		address: 'https://www.england.nhs.uk/rightcare/',
		licence: OGL,
		attribution: `Source: NHS England, similar CCGs. ${NHS}`,
		covers:
			'The list of 2016, whose copy names no source and is taken to be NHS England’s; and the published inputs of April 2020, from which the ten are worked out again here.'
	},
	{
		id: 'ons-populations',
		title: 'Population estimates for small areas, mid-2017, mid-2019 and mid-2020',
		publisher: 'Office for National Statistics',
		address: 'https://www.ons.gov.uk/peoplepopulationandcommunity/populationandmigration/populationestimates',
		licence: OGL,
		attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
		covers: 'Residents by age, added up for each CCG of each map.'
	},
	{
		id: 'nhsbsa-patient-lists',
		title: 'Patients registered with GP practices, January to March 2016',
		publisher: 'NHS Business Services Authority',
		address: 'https://www.nhsbsa.nhs.uk/',
		licence: OGL,
		attribution: `Source: NHS Business Services Authority. ${NHS}`,
		covers: 'How much each practice counts in the average of its CCG, for patients who would recommend it.'
	},
	{
		id: 'mhclg-deprivation',
		title: 'English indices of deprivation 2015 and 2019',
		publisher: 'Ministry of Housing, Communities and Local Government',
		address: 'https://www.gov.uk/government/collections/english-indices-of-deprivation',
		licence: OGL,
		attribution: `Source: Ministry of Housing, Communities and Local Government. ${NHS}`,
		covers:
			'The deprivation score of each CCG in 2015: our average over its neighbourhoods, by people of mid-2017, so a little off the official one.'
	}
];

/** Where maps, codes, people and similar areas come from. */
export const geographySources: readonly GeographySource[] = entries.map((entry) => geographySourceSchema.parse(entry));
