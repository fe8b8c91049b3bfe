import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NeighbourRow } from '../tidy/neighbours.ts';
import { boundariesOf, DRAWN } from './boundaries.ts';
import { hexesOf } from './hexes.ts';
import type { Listed } from './lists.ts';
import type { RawFolder } from './raw.ts';
import { shapesOf } from './shapes.ts';

/** Writes `<map>.topojson` and `<map>.hex.json` for every map that can be drawn; gives back a line about each. */
export function writeDrawings(raw: RawFolder, lists: readonly Listed[], neighbours: readonly NeighbourRow[], folder: string): string[] {
	return DRAWN.map((map) => {
		const shapes = JSON.stringify(shapesOf(boundariesOf(raw, lists, map)));
		const hexes = hexesOf(raw, lists, map, neighbours);
		writeFileSync(join(folder, `${map}.topojson`), `${shapes}\n`);
		writeFileSync(join(folder, `${map}.hex.json`), `${JSON.stringify(hexes)}\n`);
		return `${map}: ${shapes.length} bytes of boundaries. ${hexes.basis}`;
	});
}
