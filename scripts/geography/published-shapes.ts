import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Listed } from './lists.ts';

interface Collection {
	readonly features: readonly { readonly properties: Readonly<Record<string, unknown>> | null }[];
}

const isCollection = (json: unknown): json is Collection =>
	typeof json === 'object' && json !== null && Array.isArray((json as Collection).features);

const isTopology = (json: unknown): json is Topology<Record<string, GeometryCollection>> =>
	typeof json === 'object' && json !== null && (json as Topology).type === 'Topology';

function parsed(file: string, text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		throw new Error(`${file} is no JSON, so it is no boundary file in GeoJSON or TopoJSON.`);
	}
}

/** The shapes of a boundary file as GeoJSON; throws where it is neither GeoJSON nor TopoJSON with one object. */
function shapesIn(file: string, json: unknown): Collection {
	if (isCollection(json)) return json;
	if (!isTopology(json)) throw new Error(`${file} is no collection of features in GeoJSON or TopoJSON.`);
	const [object, ...others] = Object.values(json.objects);
	if (!object || others.length > 0) throw new Error(`${file} has ${Object.keys(json.objects).length} objects: one is expected, the CCGs.`);
	return feature(json, object);
}

/**
 * The shapes of a boundary file and the property that holds their codes: the one that has a code of the list, ODS or GSS, for most of
 * them. Throws a sentence where there is none.
 */
export function publishedShapes(
	file: string,
	bytes: Uint8Array,
	list: readonly Listed[]
): { readonly shapes: Collection; readonly property: string } {
	const shapes = shapesIn(file, parsed(file, new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
	const codes = new Set(list.flatMap(({ gss, ods }) => [gss, ods]));
	const names = new Set(shapes.features.flatMap(({ properties }) => Object.keys(properties ?? {})));
	const known = (name: string): number => shapes.features.filter(({ properties }) => codes.has(String(properties?.[name]))).length;
	const [best] = [...names].sort((a, b) => known(b) - known(a) || (a < b ? -1 : 1));
	if (best === undefined || known(best) === 0) {
		throw new Error(
			`${file} has no property with codes of the list of ${list[0]?.map ?? 'that map'}; it has ${[...names].join(', ') || 'none'}.`
		);
	}
	return { shapes, property: best };
}
