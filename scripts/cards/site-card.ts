import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hexCentre, hexPath, type HexLayout } from '#lib/charts/hexagon.ts';
import { shade } from '#lib/charts/shade.ts';
import { framed, INK, INK_2, lettered, MARGIN } from './frame.ts';

/** What the site's own card is drawn from. */
export interface SiteCard {
	/** The project's folder, which holds the maps. */
	readonly root: string;
	/** The map of the edition, 2021-04. */
	readonly map: string;
	/** The score of each CCG by its code. */
	readonly scores: ReadonlyMap<string, number | undefined>;
	readonly dates: string;
}

interface HexFile {
	readonly layout: HexLayout;
	readonly hexes: Readonly<Record<string, readonly [number, number]>>;
}

const SHADES = ['#ffffff', '#e3ecf3', '#b3ccdf', '#7fa8c9', '#4377a6', '#12436d'] as const;
const SCALE = 1.5;

function hexagons({ root, map, scores }: SiteCard): string {
	const { layout, hexes } = JSON.parse(readFileSync(join(root, 'static/maps', `${map}.hex.json`), 'utf8')) as HexFile;
	const paths = Object.entries(hexes).map(([code, [q, r]]) => {
		return `<path d="${hexPath(hexCentre(q, r, layout))}" fill="${SHADES[shade(scores.get(code))]}"/>`;
	});
	return `<g transform="translate(748 118) scale(${SCALE})" stroke="#4c6272" stroke-width="0.8">${paths.join('')}</g>`;
}

/** The card of the site as SVG: what it is, and England as one hexagon a CCG, darker where the score is higher. */
export function drawnSiteCard(card: SiteCard): string {
	const lines = [
		`${card.scores.size} clinical commissioning`,
		'groups (CCGs), five kinds of',
		'patient, how sure we are,',
		'and what nobody counts'
	];
	return framed(
		[
			lettered('How good is care', MARGIN, 168, { size: 60, bold: true, fill: INK }),
			lettered('where you live?', MARGIN, 240, { size: 60, bold: true, fill: INK }),
			...lines.map((line, at) => lettered(line, MARGIN, 326 + at * 46, { size: 34 })),
			lettered('Each hexagon is a CCG; darker is better.', MARGIN, 540, { size: 22, fill: INK_2 }),
			hexagons(card)
		],
		card.dates
	);
}
