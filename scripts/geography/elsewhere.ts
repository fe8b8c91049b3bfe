import type { PlaceRow } from '../tidy/places.ts';
import type { RawFolder } from './raw.ts';

const CENTRES = 'geo/places/outcode-centroids-2017.csv';
const TOWNS = 'geo/places/built-up-areas-england-wales-2011.topojson';

/** The countries of the table under one name each; a code stands there for some. */
const COUNTRIES: Readonly<Record<string, string>> = {
	SCT: 'Scotland',
	Scotland: 'Scotland',
	Wales: 'Wales',
	'Northern Ireland': 'Northern Ireland',
	IM: 'the Isle of Man',
	'Isle of Man': 'the Isle of Man',
	Guernsey: 'Guernsey',
	Jersey: 'Jersey'
};

/** Two districts that the table counts to England though they lie mostly in Flintshire, and have no practice of an English CCG. */
const IN_WALES = ['CH7', 'CH8'];

interface BuiltUp {
	readonly objects: Readonly<Record<string, { readonly geometries: readonly { readonly properties: Readonly<Record<string, string>> }[] }>>;
}

function welshTowns(raw: RawFolder): PlaceRow[] {
	const { objects } = raw.json(TOWNS) as BuiltUp;
	const all = Object.values(objects).flatMap(({ geometries }) => geometries.map(({ properties }) => properties));
	return all.flatMap(({ AREACD: id = '', AREANM: name = '' }): PlaceRow[] =>
		id.startsWith('W') ? [{ id, kind: 'elsewhere', name: name.replace(/ BUA(SD)?$/, ''), within: 'Wales' }] : []
	);
}

const slugOf = (text: string): string =>
	text
		.toUpperCase()
		.replace(/[^A-Z0-9]+/g, '-')
		.replace(/^-|-$/g, '');

/**
 * Postcode districts, towns and councils outside England by name, so that a reader can be told where they are; those of `english` are
 * left out, which have a practice of an English CCG though their centre lies elsewhere.
 */
export function elsewhereOf(raw: RawFolder, english: ReadonlySet<string>): PlaceRow[] {
	const found = new Map<string, PlaceRow>();
	const keep = (id: string, name: string, within: string): void => {
		if (name !== '' && ![...found.values()].some((row) => row.name === name && row.within === within))
			found.set(id, { id, kind: 'elsewhere', name, within });
	};
	for (const row of welshTowns(raw)) keep(row.id, row.name, 'Wales');
	for (const row of raw.rows(CENTRES, ['postcode', 'town', 'region', 'country_string'])) {
		const country = IN_WALES.includes(row.postcode) ? 'Wales' : COUNTRIES[row.country_string];
		if (country === undefined || english.has(row.postcode)) continue;
		keep(row.postcode, row.postcode, country);
		for (const name of [row.town, row.region]) keep(`${slugOf(country)}-${slugOf(name)}`, name, country);
	}
	return [...found.values()];
}
