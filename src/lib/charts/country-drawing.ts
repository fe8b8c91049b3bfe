import type { Hexes } from './country-maps.ts';
import type { DrawnArea, MapDrawing } from './drawing.ts';
import { hexBox } from './hex-names.ts';
import { hexCentre, hexPath } from './hexagon.ts';
import { MAP_BOX } from './map-box.ts';
import type { Outline } from './outlines.ts';

/** What is said of an area on a map. */
export type Shaded = Pick<DrawnArea, 'shade' | 'words'>;

/** One equal hexagon for each area of which something is said. */
export function hexDrawing({ hexes, layout }: Hexes, said: ReadonlyMap<string, Shaded>): MapDrawing {
	const placed = Object.entries(hexes).flatMap(([code, [q, r]]) => {
		const own = said.get(code);
		return own ? [{ code, ...own, centre: hexCentre(q, r, layout) }] : [];
	});
	return {
		box: placed.length > 0 ? hexBox(placed, [], 0) : { left: 0, top: 0, width: 1, height: 1 },
		areas: placed.map(({ code, shade, words, centre }) => ({ code, shade, words, d: hexPath(centre) }))
	};
}

/** The true shapes of the areas of which something is said. */
export function outlineDrawing(outlines: readonly Outline[], said: ReadonlyMap<string, Shaded>): MapDrawing {
	return {
		box: { left: 0, top: 0, ...MAP_BOX },
		areas: outlines.flatMap(({ code, d }) => {
			const own = said.get(code);
			return own ? [{ code, d, ...own }] : [];
		})
	};
}
