import { escaped } from './lettering.ts';

/** The size that the makers of link previews ask for, in px. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;

/** The space at either side. */
export const MARGIN = 56;

export const INK = '#212b32';
export const INK_2 = '#4c6272';
export const BRAND = '#12436d';
const RULE = '#d8dde0';
const PAGE = '#f0f4f5';

/** How a line of text is set. */
export interface Lettering {
	readonly size: number;
	readonly bold?: boolean;
	readonly fill?: string;
	readonly anchor?: 'start' | 'end';
}

/** A line of text with its baseline at a point. */
export function lettered(text: string, x: number, y: number, { size, bold, fill = INK, anchor = 'start' }: Lettering): string {
	const weight = bold ? ' font-weight="bold"' : '';
	return `<text x="${x}" y="${y}" font-size="${size}"${weight} fill="${fill}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

/** A white field with a rule about it. */
export function field(x: number, y: number, width: number, height: number): string {
	return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="6" fill="#ffffff" stroke="${RULE}" stroke-width="2"/>`;
}

const LENS = `<g transform="translate(${MARGIN} 18) scale(1.5)" fill="none" stroke="#ffffff" stroke-width="2"><path d="M2 5V17M32 5V17M2 11H8M26 11H32"/><circle cx="17" cy="11" r="8.5"/><circle cx="17" cy="11" r="3.2" fill="#ffffff" stroke="none"/></g>`;

/** A whole card as SVG: the band with the name of the site, what is inside, and at the foot the dates and what this is not. */
export function framed(inside: readonly string[], dates: string): string {
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" font-family="DejaVu Sans">`,
		`<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAGE}"/><rect width="${CARD_WIDTH}" height="68" fill="${BRAND}"/>`,
		LENS,
		lettered('CCG Lens', MARGIN + 66, 45, { size: 28, bold: true, fill: '#ffffff' }),
		lettered('Not an NHS or government service', CARD_WIDTH - MARGIN, 44, { size: 22, fill: '#ffffff', anchor: 'end' }),
		...inside,
		lettered(dates, MARGIN, 605, { size: 22, fill: INK_2 }),
		'</svg>'
	].join('\n');
}
