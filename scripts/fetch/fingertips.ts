import { join } from 'node:path';
import { decode } from '../files/decode.ts';
import { download } from './download.ts';
import { keepFile } from './keep.ts';
import { FetchRefusal, rulesFor, type FetchRules } from './rules.ts';

/** Which figures to ask Fingertips for. */
export interface FingertipsWish {
	/** Numbers of indicators, at most 100. */
	readonly indicators: readonly number[];
	/** Ids of area types: 167 for the CCGs of April 2021, 66 for sub-ICB locations. */
	readonly areaTypes: readonly number[];
}

/** A file that was fetched. */
export interface FetchedFile {
	readonly path: string;
	readonly address: string;
	readonly bytes: number;
	/** The day on the publisher's clock. */
	readonly day: string;
}

/** Where the service stands, and what it may be asked for. */
export interface FingertipsSite {
	readonly origin: string;
	readonly rules: FetchRules;
}

const ENGLAND_TYPE = '15';
const MOST_INDICATORS = 100;

/** The published site. */
export const FINGERTIPS: FingertipsSite = {
	origin: 'https://fingertips.phe.org.uk',
	rules: rulesFor(['fingertips.phe.org.uk', 'fingertipsws.phe.org.uk'])
};

/** The area types of CCGs, by the April of their list, and of sub-ICB locations. */
export const CCG_AREA_TYPES = { '2017-04': 152, '2013-04': 153, '2018-04': 154, '2019-04': 165, '2020-04': 166, '2021-04': 167 } as const;
export const SUB_ICB_AREA_TYPE = 66;

/** The address of the figures of indicators for the areas of one type, within England. */
export function addressOf(origin: string, indicators: readonly number[], areaType: number): URL {
	const url = new URL('/api/all_data/csv/by_indicator_id', origin);
	url.search = new URLSearchParams({
		indicator_ids: indicators.join(','),
		child_area_type_id: String(areaType),
		parent_area_type_id: ENGLAND_TYPE
	}).toString();
	return url;
}

/** The name under which the figures of an area type are kept. */
export function fileNameOf(indicators: readonly number[], areaType: number): string {
	const shown = indicators.length > 5 ? `${indicators.slice(0, 5).join('-')}-and-${indicators.length - 5}-more` : indicators.join('-');
	return `fingertips-${shown}-area-type-${areaType}.csv`;
}

/** Refuses what is no table of Fingertips: nothing at all, a web page, an error in another form. */
function checkTable(name: string, bytes: Uint8Array): void {
	const { text, findings } = decode(name, bytes, 'utf-8');
	if (text === undefined) throw new FetchRefusal(`${name}: ${findings.map(({ says }) => says).join(' ')}`);
	const [header = ''] = text.split(/\r?\n/, 1);
	if (!/^"?Indicator ID"?,/i.test(header)) {
		throw new FetchRefusal(`${name}: this is no table of Fingertips; it begins “${header.slice(0, 80)}”.`);
	}
}

/**
 * Fetches the figures of indicators, one file an area type, and keeps them in the folder only when all have come whole and are
 * tables. Each is asked for once. Throws a `FetchRefusal` in words.
 */
export async function fetchFingertips(wish: FingertipsWish, folder: string, site: FingertipsSite = FINGERTIPS): Promise<FetchedFile[]> {
	const { indicators, areaTypes } = wish;
	if (indicators.length > MOST_INDICATORS) throw new FetchRefusal(`Fingertips gives at most ${MOST_INDICATORS} indicators at a time.`);
	const fetched: (FetchedFile & { name: string; content: Uint8Array })[] = [];
	for (const areaType of areaTypes) {
		const url = addressOf(site.origin, indicators, areaType);
		const { bytes, day } = await download(url, site.rules);
		const name = fileNameOf(indicators, areaType);
		checkTable(name, bytes);
		if (day === undefined) throw new FetchRefusal(`${url.host} does not say what day it is, so the figures cannot be dated.`);
		fetched.push({ name, content: bytes, path: join(folder, name), address: url.href, bytes: bytes.length, day });
	}
	return fetched.map(({ name, content, ...file }) => {
		keepFile(folder, name, content);
		return file;
	});
}
