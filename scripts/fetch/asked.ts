import { join } from 'node:path';
import { fetchFingertips, FINGERTIPS, type FetchedFile, type FingertipsSite } from './fingertips.ts';
import { FetchRefusal } from './rules.ts';

/** What the command line asks to fetch. */
export interface Asked {
	readonly source: string;
	/** Numbers of indicators, set apart by commas. */
	readonly indicators: string;
	/** Ids of area types; the CCGs of April 2021 where there are none. */
	readonly areaTypes: readonly string[];
	/** The folder of published files, in which the source has its own. */
	readonly folder: string;
}

/** The files fetched, and the day on the publisher's clock, which stands for that of publication where no other is given. */
export interface Fetched {
	readonly files: readonly FetchedFile[];
	readonly day: string;
}

const CCGS_OF_2021 = '167';

function numbers(name: string, texts: readonly string[]): number[] {
	const wrong = texts.find((text) => !/^[1-9]\d{0,8}$/.test(text));
	if (wrong !== undefined) throw new FetchRefusal(`--${name} takes numbers, not “${wrong}”.`);
	return [...new Set(texts.map(Number))];
}

/** Fetches what is asked for into the folder of the source; throws a `FetchRefusal` in words, and then has written nothing. */
export async function fetchAsked({ source, indicators, areaTypes, folder }: Asked, site: FingertipsSite = FINGERTIPS): Promise<Fetched> {
	if (source !== 'fingertips') throw new FetchRefusal(`${source} is not fetched: download its files yourself. Only fingertips is.`);
	const wish = {
		indicators: numbers(
			'fetch',
			indicators.split(',').map((text) => text.trim())
		),
		areaTypes: numbers('area-type', areaTypes.length > 0 ? areaTypes : [CCGS_OF_2021])
	};
	const files = await fetchFingertips(wish, join(folder, source), site);
	return {
		files,
		day:
			files
				.map(({ day }) => day)
				.sort()
				.at(-1) ?? ''
	};
}

/** The files fetched in words, one a line. */
export function fetchedLines({ files }: Fetched): string[] {
	return files.map(({ address, path, bytes }) => `Fetched ${address} into ${path}, ${bytes.toLocaleString('en-GB')} bytes`);
}
