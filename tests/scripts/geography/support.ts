import type { RawFolder } from '../../../scripts/geography/raw.ts';

/** A folder of publishers' files that exists in memory only. */
export function rawOf(files: Readonly<Record<string, unknown>>): RawFolder {
	const at = (path: string): unknown => {
		if (!(path in files)) throw new Error(`The test has no ${path}.`);
		return files[path];
	};
	return { rows: (path) => at(path) as never, json: at };
}
