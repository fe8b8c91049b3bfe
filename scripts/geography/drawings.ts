import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { boundariesOf, DRAWN } from './boundaries.ts';
import type { Listed } from './lists.ts';
import type { RawFolder } from './raw.ts';
import { shapesOf } from './shapes.ts';

/** Writes the boundaries of every map that can be drawn as `<map>.topojson`; gives back their names. */
export function writeShapes(raw: RawFolder, lists: readonly Listed[], folder: string): string[] {
	return DRAWN.map((map) => {
		const file = `${map}.topojson`;
		writeFileSync(join(folder, file), `${JSON.stringify(shapesOf(boundariesOf(raw, lists, map)))}\n`);
		return file;
	});
}
