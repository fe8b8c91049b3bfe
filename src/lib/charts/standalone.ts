import { isMap, type Chart, type KeyEntry } from './chart.ts';
import { PLOT, type DrawnLabel, type DrawnText, type Drawing, type MapDrawing } from './drawing.ts';
import { COLOURS, INKS, MARK_INKS, shadeFill, type Stroke } from './ink.ts';
import { markPath } from './mark-path.ts';
import type { MarkName } from './marks/shape.ts';
import { MOST_SERIES, type Series } from './series.ts';

/** Space around everything, and the room for words beside the plot, in px. */
const MARGIN = 24;
const BEFORE = 56;
const AFTER = 172;
/** The height of a map that stands alone, in px. */
const MAP_HEIGHT = 860;
const FONT = 'Arial, Helvetica, DejaVu Sans, sans-serif';
/** How wide a letter is at most on average, as a part of its size. */
const LETTER = 0.58;

const escaped = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function attributes({ fill, stroke, width, dash, round }: Stroke): string {
	const dashed = dash ? ` stroke-dasharray="${dash}"` : '';
	const ends = round ? ' stroke-linecap="round"' : '';
	return `fill="${fill ?? 'none'}"${stroke ? ` stroke="${stroke}" stroke-width="${width ?? 1}" stroke-linejoin="round"` : ''}${dashed}${ends}`;
}

function strokeOf(as: MarkName | Series): Stroke {
	if (typeof as === 'string') return MARK_INKS[as];
	const colour = as.of > MOST_SERIES ? COLOURS['no-judgement'] : COLOURS[`series-${as.series + 1}` as keyof typeof COLOURS];
	return { fill: colour, stroke: COLOURS.card, width: 1 };
}

interface Lettering {
	readonly size?: number;
	readonly bold?: boolean | undefined;
	readonly muted?: boolean;
	readonly anchor?: DrawnText['anchor'];
}

function letters(words: string, x: number, y: number, { size = 13, bold, muted, anchor }: Lettering = {}): string {
	const weight = bold ? ' font-weight="700"' : '';
	const side = anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '';
	return `<text x="${x}" y="${y}" font-size="${size}" fill="${muted ? COLOURS['ink-2'] : COLOURS.ink}"${weight}${side}>${escaped(words)}</text>`;
}

/** Words cut into lines that fit a width. */
function wrapped(words: string, width: number, size: number): readonly string[] {
	const most = Math.floor(width / (size * LETTER));
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && `${last} ${word}`.length <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

/** Parts put one below the other, each as its markup and height. */
class Column {
	readonly #width: number;
	#parts = '';
	#y = MARGIN;

	constructor(width: number) {
		this.#width = width;
	}

	/** The markup so far, and where the next part would begin. */
	get drawn(): { readonly parts: string; readonly bottom: number } {
		return { parts: this.#parts, bottom: this.#y };
	}

	words(words: string, size: number, rest: Omit<Lettering, 'size'> = {}): void {
		for (const line of wrapped(words, this.#width - 2 * MARGIN, size)) {
			this.#parts += letters(line, MARGIN, Math.round(this.#y + size), { size, ...rest });
			this.#y += Math.round(size * 1.36);
		}
	}

	part(markup: string, height: number): void {
		this.#parts += `<g transform="translate(0 ${this.#y})">${markup}</g>`;
		this.#y += height;
	}

	gap(height: number): void {
		this.#y += height;
	}
}

function plotted(drawing: Drawing): string {
	const left = MARGIN + (drawing.ticks.length > 0 ? BEFORE : 0);
	const label = (x: number) => (one: DrawnLabel) => letters(one.words, x, one.y + 4, { bold: one.strong });
	const paths = drawing.paths.filter(({ d }) => d !== '').map(({ ink, d }) => `<path d="${d}" ${attributes(INKS[ink])}/>`);
	const marks = drawing.marks.map(({ x, y, r, as, chosen, ring, words }) => {
		const title = words ? `<title>${escaped(words)}</title>` : '';
		const stroke = chosen ? { ...strokeOf(as), stroke: COLOURS.ink, width: 2 } : strokeOf(as);
		const about = ring ? `<circle cx="${(x * PLOT) / 100}" cy="${y}" r="${r + 4}" ${attributes(INKS.signal)}/>` : '';
		return `${about}<path transform="translate(${(x * PLOT) / 100} ${y})" d="${markPath(as, r)}" ${attributes(stroke)}>${title}</path>`;
	});
	const texts = drawing.texts.map(({ x, y, words, anchor, strong }) => letters(words, (x * PLOT) / 100, y, { anchor, bold: strong }));
	return [
		...drawing.ticks.map(label(MARGIN)),
		`<g transform="translate(${left} 0)">`,
		...paths,
		...marks,
		...texts,
		'</g>',
		...drawing.ends.map(label(left + PLOT + 12))
	].join('');
}

function mapped({ box, areas }: MapDrawing, width: number): string {
	const scale = Math.min(MAP_HEIGHT / box.height, (width - 2 * MARGIN) / box.width);
	const shapes = areas.map(({ d, shade, words }) => {
		const stroke = { fill: shadeFill(shade), stroke: COLOURS['ink-2'], width: 1 / scale, ...(shade === 0 ? { dash: '2 2' } : {}) };
		return `<path d="${d}" ${attributes(stroke)}><title>${escaped(words)}</title></path>`;
	});
	return `<g transform="translate(${MARGIN} 0) scale(${scale}) translate(${-box.left} ${-box.top})">${shapes.join('')}</g>`;
}

function sign(entry: KeyEntry): string {
	if ('ink' in entry) return `<path d="M0 0H26" ${attributes(INKS[entry.ink])}/>`;
	if ('shade' in entry)
		return `<rect x="6" y="-7" width="14" height="14" ${attributes({ fill: shadeFill(entry.shade), stroke: COLOURS['ink-2'] })}/>`;
	if ('ring' in entry) return `<circle cx="13" cy="0" r="6" ${attributes(INKS.signal)}/>`;
	const as = 'mark' in entry ? entry.mark : entry.series;
	return `<path transform="translate(13 0)" d="${markPath(as, 5)}" ${attributes(strokeOf(as))}/>`;
}

/** The key in rows that fit, each entry as wide as its words. */
function keyed(entries: readonly KeyEntry[], width: number): { readonly markup: string; readonly height: number } {
	let [x, y, markup] = [MARGIN, 10, ''];
	for (const entry of entries) {
		const room = 34 + entry.words.length * 13 * LETTER + 20;
		if (x > MARGIN && x + room > width - MARGIN) [x, y] = [MARGIN, y + 22];
		markup += `<g transform="translate(${Math.round(x)} ${y})">${sign(entry)}${letters(entry.words, 34, 4)}</g>`;
		x += room;
	}
	return { markup, height: entries.length > 0 ? y + 16 : 0 };
}

/** What a picture says of itself below the chart. */
export interface Imprint {
	/** The name of the licence. */
	readonly licence: string;
	/** The address of the chart in full. */
	readonly address: string;
}

/**
 * The chart as an SVG that stands alone: colours as attributes, with title, subtitle, key, sentence, notes, source with date, release and
 * weights, licence and address inside. No style sheet, script, link or foreign markup is in it.
 */
export function standalone(chart: Chart, { licence, address }: Imprint): string {
	const { drawing } = chart;
	const width = 2 * MARGIN + BEFORE + PLOT + AFTER;
	const column = new Column(width);
	column.words(chart.title, 24, { bold: true });
	column.words(chart.subtitle, 14, { muted: true });
	column.gap(12);
	if (isMap(drawing)) column.part(mapped(drawing, width), MAP_HEIGHT + 16);
	else column.part(plotted(drawing), drawing.height + 12);
	const key = keyed(chart.key, width);
	column.part(key.markup, key.height);
	column.words(chart.summary, 15);
	for (const note of chart.notes) column.words(note, 13, { muted: true });
	column.gap(8);
	column.words(chart.source, 13, { muted: true });
	column.words(`${licence}. ${address}`, 13, { muted: true });
	const { parts, bottom } = column.drawn;
	const height = bottom + MARGIN;
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" role="img"><title>${escaped(chart.title)}</title><desc>${escaped(chart.summary)}</desc><rect width="${width}" height="${height}" fill="${COLOURS.card}"/>${parts}</svg>\n`;
}
