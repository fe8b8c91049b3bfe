import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isVintage, VINTAGES, type Vintage } from '#lib/domain/area.ts';
import { foldCcgName } from '#lib/domain/area-names.ts';
import { readMaps, writeMaps, type MapRow } from '../tidy/maps.ts';
import { boundariesIn } from './boundaries.ts';
import { publishedCodes, type PublishedCode } from './published-codes.ts';
import { publishedShapes } from './published-shapes.ts';
import { shapesOf } from './shapes.ts';

/** Where things are, and whether anything is written. */
export interface Bringing {
	readonly dataDir: string;
	readonly mapsDir: string;
	readonly map: string | undefined;
	readonly dryRun: boolean;
}

function mapOf(file: string, map: string | undefined): Vintage {
	if (map !== undefined && isVintage(map)) return map;
	throw new Error(`${file}: say which list it is of, with --map, one of ${VINTAGES.join(', ')}.`);
}

const few = (codes: readonly string[]): string =>
	`${codes.slice(0, 10).join(', ')}${codes.length > 10 ? ` and ${codes.length - 10} more` : ''}`;

/** The rows of a map under the names of a published list; throws, naming codes, where they are not the same CCGs. */
function renamed(file: string, held: readonly MapRow[], published: readonly PublishedCode[]): MapRow[] {
	const keyOf = ({ gss, ods }: PublishedCode): string => gss ?? ods ?? '';
	const byCode = new Map(held.flatMap((row) => [[row.gss, row] as const, [row.ods, row] as const]));
	const strange = published.filter((row) => !byCode.has(keyOf(row))).map(keyOf);
	const seen = new Set(published.map((row) => byCode.get(keyOf(row))?.gss));
	const missing = held.filter(({ gss }) => !seen.has(gss)).map(({ ods }) => ods);
	const swapped = published.filter(({ gss, ods }) => gss !== undefined && ods !== undefined && byCode.get(gss) !== byCode.get(ods));
	const faults = [
		...(strange.length > 0 ? [`it has ${few(strange)}, which the list does not`] : []),
		...(missing.length > 0 ? [`it lacks ${few(missing)}`] : []),
		...(swapped.length > 0 ? [`it pairs codes otherwise: ${few(swapped.map(({ gss, ods }) => `${gss} ${ods}`))}`] : [])
	];
	if (faults.length > 0)
		throw new Error(`${file} is not the list of ${held[0]?.map ?? 'that map'}: ${faults.join('; ')}. Nothing was written.`);
	const nameOf = new Map(published.map((row) => [byCode.get(keyOf(row))!.gss, row.name]));
	return held.map((row) => {
		const name = nameOf.get(row.gss)!;
		// capitals and "&" are a publisher's spelling, not another name
		return foldCcgName(name) === foldCcgName(row.name) ? row : { ...row, name };
	});
}

function bringCodes(file: string, bytes: Uint8Array, { dataDir, map: asked, dryRun }: Bringing): string[] {
	const list = publishedCodes(file, bytes);
	const map = mapOf(file, list.map ?? asked);
	const all = readMaps(dataDir);
	const held = all.filter((row) => row.map === map);
	const rows = list.rows(`${map}-01`);
	const after = renamed(file, held, rows);
	const changed = after.filter((row, i) => row.name !== held[i]!.name);
	if (!dryRun && changed.length > 0) writeMaps(dataDir, [...all.filter((row) => row.map !== map), ...after]);
	return [
		`${file}: ${list.form}, ${rows.length} CCGs, the list of ${map}.`,
		...changed.map(({ ods, name }) => `${ods} is called ${name} there.`),
		changed.length === 0
			? 'All codes and names are as held; nothing to do.'
			: dryRun
				? 'Rehearsal: nothing was written.'
				: 'The names were written to maps.csv.'
	];
}

function bringShapes(file: string, bytes: Uint8Array, { dataDir, mapsDir, map: asked, dryRun }: Bringing): string[] {
	const map = mapOf(file, asked);
	const list = readMaps(dataDir).filter((row) => row.map === map);
	const { shapes, property } = publishedShapes(file, bytes, list);
	const text = JSON.stringify(shapesOf(boundariesIn(file, shapes, property, list)));
	if (!dryRun) writeFileSync(join(mapsDir, `${map}.topojson`), `${text}\n`);
	return [
		`${file}: boundaries of all ${list.length} CCGs of ${map}, codes in “${property}”.`,
		dryRun ? `Rehearsal: ${text.length} bytes would be written.` : `${map}.topojson was written, ${text.length} bytes.`
	];
}

/**
 * Reads a file as its publisher issues it, a list of CCGs (CSV) or boundaries (GeoJSON, TopoJSON), holds it against the list of its
 * map, and writes what is new unless it is a rehearsal. Gives back lines about what was found; throws a sentence, nothing written,
 * where the file is not of that map.
 */
export function bring(path: string, bringing: Bringing): string[] {
	const bytes = readFileSync(path);
	const isJson = bytes
		.subarray(0, 64)
		.toString('utf8')
		.replace(/^\uFEFF/, '')
		.trimStart()
		.startsWith('{');
	return isJson ? bringShapes(basename(path), bytes, bringing) : bringCodes(basename(path), bytes, bringing);
}
