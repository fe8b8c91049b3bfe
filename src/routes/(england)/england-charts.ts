import { caterpillar } from '#lib/charts/caterpillar.ts';
import type { Chart } from '#lib/charts/chart.ts';
import { hexDrawing, outlineDrawing } from '#lib/charts/country-drawing.ts';
import type { Hexes } from '#lib/charts/country-maps.ts';
import type { Outline } from '#lib/charts/outlines.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { dayWords } from '#lib/format/dates.ts';
import { numberText, scoreText } from '#lib/format/numbers.ts';
import type { RankedWith } from './ranked-with.ts';
import { shadedBy } from './shaded.ts';
import { halfOf, stripScores, stripWords } from './strip-words.ts';

/** What the files of the page of England are made of. */
export interface EnglandSubject {
	readonly result: Pick<RankedWith, 'entries' | 'scale' | 'words'>;
	readonly edition: Pick<Edition, 'title' | 'referenceDate'>;
	readonly release: { readonly id: string; readonly date: string };
}

/** What all charts of the page say in the same way, with the table of every CCG. */
function shared({ result, edition, release }: EnglandSubject) {
	const { entries, scale, words } = result;
	const { title, summary } = stripWords(result);
	const england = scale.england === undefined ? '' : `; England is ${scale.england}`;
	const subtitle = `Scores of clinical commissioning groups (CCGs), ${edition.title}, figures to ${dayWords(edition.referenceDate)}${england}.`;
	return {
		title,
		subtitle,
		summary,
		table: {
			caption: `${subtitle} Weights: ${words}.`,
			columns: [
				{ name: 'CCG' },
				{ name: 'Place', number: true },
				{ name: 'Score', number: true },
				{ name: 'Half of the 95% interval', number: true }
			],
			rows: entries.map(({ name, rank, overall }) => {
				const half = rank === undefined ? undefined : halfOf(overall?.se);
				return [
					name,
					rank === undefined ? 'none' : numberText(rank),
					overall ? scoreText(overall.score, scale.decimals) : 'none',
					half === undefined ? 'not known' : scoreText(half, scale.decimals)
				];
			})
		},
		source: `Source: published figures, listed under sources. CCG Lens release ${release.id} of ${dayWords(release.date)}. Weights: ${words}.`
	};
}

/** Every score in order of place with its 95% interval; `undefined` where fewer than two are ranked. */
export function stripChart(subject: EnglandSubject): Chart | undefined {
	const { result } = subject;
	const scores = stripScores(result);
	if (scores.length < 2) return undefined;
	const text = (score: number): string => scoreText(score, result.scale.decimals);
	const { england } = result.scale;
	return {
		id: 'ranking-strip',
		...shared(subject),
		drawing: caterpillar({
			points: scores.map(({ name, score, half }) => ({
				name,
				value: score,
				lower: half === undefined ? undefined : score - half,
				upper: half === undefined ? undefined : score + half,
				mark: 'level'
			})),
			lines: england === undefined ? [] : [{ kind: 'england', value: england, words: `England ${england}` }],
			bounds: england === undefined ? {} : { from: Math.min(40, 10 * Math.floor((scores.at(-1)!.score - 1) / 10)) },
			print: text,
			ends: ['first', 'last']
		}),
		key: [],
		notes: ['Each point is one CCG’s score; its line is the range that is 95% likely, or wider.']
	};
}

/** Every CCG as a hexagon or on the map, shaded by its score; `undefined` where neither ground is held. */
export function englandMapChart(
	subject: EnglandSubject,
	{ hexes, outlines }: { readonly hexes?: Hexes | undefined; readonly outlines?: readonly Outline[] | undefined }
): Chart | undefined {
	if (!hexes && !outlines) return undefined;
	const { result } = subject;
	const said = shadedBy(result);
	return {
		id: hexes ? 'hexagons' : 'geographic-map',
		...shared(subject),
		drawing: hexes ? hexDrawing(hexes, said) : outlineDrawing(outlines ?? [], said),
		key: [
			...result.scale.words.map((words, at) => ({ shade: at + 1, words })),
			...(result.entries.some(({ rank }) => rank === undefined) ? [{ shade: 0, words: 'not ranked' }] : [])
		],
		notes: [hexes ? hexes.basis : 'Contains OS data © Crown copyright and database right. Boundaries: Office for National Statistics.']
	};
}
