import { readFileSync } from 'node:fs';
import type { Shapes } from '../../../scripts/geography/shapes.ts';

/** The boundaries of a map as committed. */
export function readShapes(map: string): Shapes {
	return JSON.parse(readFileSync(`static/maps/${map}.topojson`, 'utf8')) as Shapes;
}
