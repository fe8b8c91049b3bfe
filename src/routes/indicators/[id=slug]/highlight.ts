import type { Database } from '#lib/server/db/open.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { readAreaCodes, readComparison } from '#lib/url/comparison.ts';
import { problemsOf, readRegion } from '#lib/url/listing.ts';
import type { AreaFigure } from '#lib/server/queries/figures.ts';

/** Whom the reader asked to stand out, and as what. */
export interface Highlight {
	/** The codes named, in their order. */
	readonly areas: readonly string[];
	readonly region: string | undefined;
	/** The comparison of the one CCG named, where the address has one. */
	readonly with: string | undefined;
	/** All codes that stand out. */
	readonly chosen: ReadonlySet<string>;
	readonly problems: readonly string[];
}

/** Those named by `areas`, all of a `region`, and of a single CCG named those that `with` asks for: neighbours, similar ones, or its region. */
export async function readHighlight(
	db: Database,
	params: URLSearchParams,
	map: string,
	figures: readonly Pick<AreaFigure, 'code' | 'gss' | 'region' | 'regionName'>[]
): Promise<Highlight> {
	const areas = readAreaCodes(params, new Set(figures.map(({ code }) => code)));
	const regions = [...new Map(figures.map(({ region, regionName }) => [region, { code: region, name: regionName }])).values()];
	const region = readRegion(params, regions);
	const comparison = readComparison(params);
	const asked = params.has('with') && comparison.problem === undefined && areas.value.length === 1 ? comparison.value : undefined;
	const own = figures.find(({ code }) => code === areas.value[0]);
	const members = asked && own ? await membersOf(db, map, asked, own, figures) : [];
	const inRegion = region.value ? figures.filter((figure) => figure.region === region.value?.code).map(({ code }) => code) : [];
	return {
		areas: areas.value,
		region: region.value?.code,
		with: asked,
		chosen: new Set([...areas.value, ...members, ...inRegion]),
		problems: problemsOf(areas, region, params.has('with') ? comparison : {})
	};
}

async function membersOf(
	db: Database,
	map: string,
	asked: string,
	own: Pick<AreaFigure, 'gss' | 'region'>,
	figures: readonly Pick<AreaFigure, 'code' | 'gss' | 'region'>[]
): Promise<readonly string[]> {
	if (asked === 'region') return figures.filter(({ region }) => region === own.region).map(({ code }) => code);
	const near = asked === 'similar' ? await peersOf(db, map, own.gss) : asked === 'neighbours' ? await neighboursOf(db, map, own.gss) : [];
	const versions = new Set(near.map(({ gss }) => gss));
	return figures.filter(({ gss }) => versions.has(gss)).map(({ code }) => code);
}
