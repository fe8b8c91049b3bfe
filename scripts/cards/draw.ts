import { shape, type MarkName } from '#lib/charts/marks/shape.ts';
import type { Card } from './card.ts';
import { CARD_WIDTH, field, framed, INK_2, lettered, MARGIN } from './frame.ts';
import { brokenAt, widthOf } from './lettering.ts';

/** Fill and stroke of the marks, as section 8 of the specification of what people see has them. */
const INKS: Readonly<Partial<Record<MarkName, readonly [fill: string, stroke: string]>>> = {
	better: ['#12436d', '#12436d'],
	'possibly-better': ['#ffffff', '#12436d'],
	similar: ['#8a8a8a', '#8a8a8a'],
	'possibly-worse': ['#ffffff', '#da5a0b'],
	worse: ['#da5a0b', '#da5a0b']
};
const NO_JUDGEMENT = ['#ffffff', '#4c6272'] as const;

const [LEFT, RIGHT, TOP, BOTTOM] = [MARGIN, 668, 286, 564];
const GROUPS_WIDTH = 580;
const STEP = 48;

function marked(mark: MarkName | undefined, x: number, y: number): string {
	if (mark === undefined) return '';
	const [fill, stroke] = INKS[mark] ?? NO_JUDGEMENT;
	return `<path d="${shape(mark, x, y, 11)}" fill="${fill}" stroke="${stroke}" stroke-width="3" stroke-linejoin="round"/>`;
}

/** The largest of some sizes at which a name stands on two lines at most. */
function sizeOf(name: string, width: number): number {
	return [54, 48, 42, 36].find((size) => brokenAt(name, width, size, true).length <= 2 && widthOf(name, size, true) < width * 1.9) ?? 32;
}

function heading({ name, headline }: Card): readonly string[] {
	const width = CARD_WIDTH - 2 * MARGIN;
	const whole = widthOf(name, 54, true) <= width;
	const size = whole ? 54 : Math.min(42, sizeOf(name, width));
	const names = brokenAt(name, width, size, true);
	const first = whole ? 138 : 120;
	const after = first + (names.length - 1) * (size + 4);
	return [
		...names.map((line, at) => lettered(line, MARGIN, first + at * (size + 4), { size, bold: true })),
		...brokenAt(headline, width, 26).map((line, at) => lettered(line, MARGIN, after + 46 + at * 36, { size: 26 }))
	];
}

function groupField({ groups }: Card): readonly string[] {
	return [
		field(LEFT, TOP, GROUPS_WIDTH, BOTTOM - TOP),
		...groups.flatMap(({ name, mark, word }, at) => {
			const y = TOP + 48 + at * STEP;
			return [
				lettered(name, LEFT + 24, y, { size: 24 }),
				marked(mark, LEFT + 346, y - 9),
				lettered(word, LEFT + 370, y, { size: 24, bold: true })
			];
		})
	];
}

function scoreField({ composite, place }: Card): readonly string[] {
	const x = RIGHT + 24;
	const places = place.map((line, at) => lettered(line, x, BOTTOM - 52 + at * 32, { size: 24, bold: at === 0 }));
	const frame = field(RIGHT, TOP, CARD_WIDTH - MARGIN - RIGHT, BOTTOM - TOP);
	if (!composite) return [frame, lettered('No score', x, TOP + 66, { size: 44, bold: true }), ...places];
	return [
		frame,
		lettered(composite.score, x, TOP + 70, { size: 60, bold: true }),
		lettered('all parts together;', x + 168, TOP + 44, { size: 22, fill: INK_2 }),
		lettered('England is 50', x + 168, TOP + 72, { size: 22, fill: INK_2 }),
		lettered('Weakest part', x, TOP + 114, { size: 22, fill: INK_2 }),
		...brokenAt(`${composite.weakest} ${composite.weakestScore}`, 430, 24, true).map((line, at) =>
			lettered(line, x, TOP + 144 + at * 32, { size: 24, bold: true })
		),
		...places
	];
}

/** The card of a CCG as SVG. */
export function drawnCard(card: Card): string {
	return framed([...heading(card), ...groupField(card), ...scoreField(card)], card.dates);
}
