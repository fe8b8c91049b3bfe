import { CELLS } from '#lib/domain/framework.ts';
import type { CellPart } from '#lib/domain/scoring/cell.ts';
import { randomFrom } from '#lib/domain/scoring/seeded.ts';

/** One area made up for a benchmark: its indicators, cell by cell. */
export interface MadeUpArea {
	readonly code: string;
	readonly name: string;
	readonly cells: readonly (readonly CellPart[])[];
}

/** One share in twelve of the values is missing, as in the figures of 2021-22. */
const MISSING = 1 / 12;

/** Areas with as many indicators each, spread over the fifteen cells in turn, scored from 20 to 80; the same in every run. */
export function madeUpAreas(areas: number, indicators: number): readonly MadeUpArea[] {
	const random = randomFrom(areas * 1_000 + indicators);
	return Array.from({ length: areas }, (_, area) => {
		const cells: CellPart[][] = CELLS.map(() => []);
		for (let indicator = 0; indicator < indicators; indicator++) {
			const score = random() < MISSING ? undefined : 20 + 60 * random();
			cells[indicator % CELLS.length]!.push({ weight: 1, score, se: score === undefined ? undefined : 1 + random() });
		}
		const code = `A${String(area).padStart(5, '0')}`;
		return { code, name: `Area ${code}`, cells };
	});
}
