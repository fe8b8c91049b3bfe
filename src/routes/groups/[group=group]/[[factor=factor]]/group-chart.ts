import type { Chart } from '#lib/charts/chart.ts';
import { hexDrawing, outlineDrawing } from '#lib/charts/country-drawing.ts';
import type { Hexes } from '#lib/charts/country-maps.ts';
import { dotRows } from '#lib/charts/dot-rows.ts';
import type { Outline } from '#lib/charts/outlines.ts';
import { shadeFrom, SHADE_STARTS, SHADE_WORDS } from '#lib/charts/shade.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Factor } from '#lib/domain/framework.ts';
import { dayWords } from '#lib/format/dates.ts';
import { FACTOR_NAMES } from '#lib/format/names.ts';
import { numberText, scoreText } from '#lib/format/numbers.ts';
import { counted, ordinal } from '#lib/format/words.ts';
import { FACTORS } from '#lib/domain/framework.ts';
import type { InsideRow } from './inside.ts';
import { spreadRows, spreadTitle, spreadWords } from './spread.ts';

/** What the charts of a group are made of. */
export interface GroupSubject {
	readonly rows: readonly InsideRow[];
	readonly factor: Factor | undefined;
	/** "Mental health: access". */
	readonly title: string;
	/** How its parts weigh, as a sentence has it. */
	readonly weighed: string;
	readonly edition: Pick<Edition, 'referenceDate'>;
	readonly release: { readonly id: string; readonly date: string };
}

const begun = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function subtitleOf({ title, edition }: GroupSubject): string {
	return `${title}, scores of clinical commissioning groups (CCGs) with figures to ${dayWords(edition.referenceDate)}; 50 is England, more is better.`;
}

function sourceOf({ weighed, release }: GroupSubject): string {
	return `Source: published figures, listed under sources. CCG Lens release ${release.id} of ${dayWords(release.date)}. Weights: ${weighed}.`;
}

const textOf = (score: number | undefined): string => (score === undefined ? 'none held' : scoreText(score));

/** The table that all charts of a group share: each CCG's place and scores. */
function tableOf(subject: GroupSubject) {
	const { rows, factor } = subject;
	const factors = factor ? [factor] : FACTORS;
	const together = factor ? [] : [{ name: 'All three', number: true }];
	return {
		caption: `${subtitleOf(subject)} ${begun(subject.weighed)}.`,
		columns: [
			{ name: 'CCG' },
			{ name: 'Place', number: true },
			...together,
			...factors.map((one) => ({ name: FACTOR_NAMES[one], number: true }))
		],
		codes: rows.map(({ entry }) => entry.code),
		rows: rows.map(({ entry, factors: scores }) => [
			entry.name,
			entry.rank === undefined ? 'none' : numberText(entry.rank),
			...(factor ? [] : [textOf(entry.overall?.score)]),
			...factors.map((one) => textOf(scores[FACTORS.indexOf(one)]?.score))
		])
	};
}

/** How far apart CCGs lie in a group and its factors; `undefined` where nobody has a score. */
export function spreadChart(subject: GroupSubject): Chart | undefined {
	const { rows, factor } = subject;
	const drawn = spreadRows(rows, factor);
	if (drawn.length === 0) return undefined;
	const empty = (factor ? [factor] : FACTORS).filter((one) => !drawn.some(({ name }) => name === FACTOR_NAMES[one]));
	return {
		id: 'spread',
		title: spreadTitle(drawn),
		subtitle: `${subtitleOf(subject)} One dot, one CCG.`,
		summary: spreadWords(drawn),
		drawing: dotRows({
			rows: drawn,
			lines: [{ ink: 'england', value: 50, words: 'England 50' }],
			print: (value) => numberText(value),
			least: [40, 60]
		}),
		key: [],
		notes: empty.map((one) => `${FACTOR_NAMES[one]} has no score in this edition.`),
		table: tableOf(subject),
		source: sourceOf(subject)
	};
}

/** Every CCG as a hexagon or on the map, shaded by its score in the group; `undefined` where neither ground is held. */
export function groupMapChart(
	subject: GroupSubject,
	{ hexes, outlines }: { readonly hexes?: Hexes | undefined; readonly outlines?: readonly Outline[] | undefined }
): Chart | undefined {
	const { rows } = subject;
	if (!hexes && !outlines) return undefined;
	const said = new Map(
		rows.map(({ entry: { code, name, rank, overall } }) => [
			code,
			{
				shade: rank === undefined ? 0 : shadeFrom(overall?.score, SHADE_STARTS),
				words: rank === undefined || !overall ? `${name}: no place` : `${name}: ${scoreText(overall.score)}, ${ordinal(rank)}`
			}
		])
	);
	const placed = rows.filter(({ entry }) => entry.rank !== undefined);
	const [first, last] = [placed[0]?.entry, placed.at(-1)?.entry];
	const unplaced = rows.length - placed.length;
	return {
		id: hexes ? 'hexagons' : 'geographic-map',
		title: hexes ? 'One hexagon, one CCG' : 'CCGs on the map',
		subtitle: `${subtitleOf(subject)} Darker is better.`,
		summary:
			first?.overall && last?.overall
				? `${first.name} comes first with ${scoreText(first.overall.score)}, ${last.name} last with ${scoreText(last.overall.score)}; England is 50.`
				: 'No CCG has a place: too little is measured.',
		drawing: hexes ? hexDrawing(hexes, said) : outlineDrawing(outlines ?? [], said),
		key: [
			...SHADE_WORDS.map((words, at) => ({ shade: at + 1, words })),
			...(unplaced > 0 ? [{ shade: 0, words: `no place: ${counted(unplaced, 'CCG')}` }] : [])
		],
		notes: [hexes ? hexes.basis : 'Contains OS data © Crown copyright and database right. Boundaries: Office for National Statistics.'],
		table: tableOf(subject),
		source: sourceOf(subject)
	};
}
