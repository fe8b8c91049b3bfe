import { asMeasured } from '#lib/catalogue/as-measured.ts';
import { ENGLAND, type Vintage } from '#lib/domain/area.ts';
import type { Indicator, MeasuredIndicator } from '#lib/domain/indicator.ts';
import { areaLists } from '../tidy/area-lists.ts';
import { readAreas } from '../tidy/areas.ts';
import { readMaps } from '../tidy/maps.ts';
import { readPopulations } from '../tidy/populations.ts';
import type { AreaLists, PopulationBand } from './contract.ts';

/** What an import must know beside the files it reads. */
export interface Reference {
	readonly lists: AreaLists;
	/** GSS codes of councils and districts. */
	readonly councils: ReadonlySet<string>;
	/** Residents of a CCG of a map, or of England as their sum; `undefined` where none are held. */
	residents(map: Vintage, gss: string, band: PopulationBand): number | undefined;
	/** The name of a CCG on a map; `undefined` for any other place. */
	nameOn(map: Vintage, gss: string): string | undefined;
	/** The newest name of a CCG, or that of a council or district; `undefined` for any other place. */
	areaName(gss: string): string | undefined;
	/** The ODS code that the CCG with a GSS code had, whatever its boundary; `undefined` for any other place. */
	odsOf(gss: string): string | undefined;
	/** The catalogue's entry of an indicator, as it is or would be measured. */
	indicator(id: string): MeasuredIndicator | undefined;
}

/** The same lists, each made once. */
function remembered(lists: AreaLists): AreaLists {
	const once = <T>(make: (map: Vintage) => T): ((map: Vintage) => T) => {
		const made = new Map<Vintage, T>();
		return (map) => {
			const found = made.get(map) ?? make(map);
			made.set(map, found);
			return found;
		};
	};
	return { ...lists, ccgs: once((map) => lists.ccgs(map)), ccgNames: once((map) => lists.ccgNames(map)) };
}

function residentsIn(dataDir: string): Reference['residents'] {
	const people = new Map<string, number>();
	for (const row of readPopulations(dataDir)) {
		const england = `${row.map}|${ENGLAND}|${row.band}`;
		people.set(`${row.map}|${row.gss}|${row.band}`, row.people);
		people.set(england, (people.get(england) ?? 0) + row.people);
	}
	return (map, gss, band) => people.get(`${map}|${gss}|${band}`);
}

/** The reference data of data/areas, and the indicators of the catalogue given that can be measured. */
export function referenceOf(dataDir: string, catalogue: ReadonlyMap<string, Indicator>): Reference {
	const councils = readAreas(dataDir).filter(({ kind }) => kind === 'hwb' || kind === 'district');
	const maps = readMaps(dataDir);
	const names = new Map(maps.map((row) => [`${row.map}|${row.gss}`, row.name]));
	const newest = new Map(maps.map((row) => [row.gss, row.name]));
	const ods = new Map(maps.map((row) => [row.gss, row.ods]));
	return {
		lists: remembered(areaLists(dataDir)),
		councils: new Set(councils.map(({ code }) => code)),
		residents: residentsIn(dataDir),
		nameOn: (map, gss) => names.get(`${map}|${gss}`),
		areaName: (gss) => newest.get(gss) ?? councils.find(({ code }) => code === gss)?.name,
		odsOf: (gss) => ods.get(gss),
		indicator: (id) => {
			const entry = catalogue.get(id);
			return entry && asMeasured(entry);
		}
	};
}
