import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import AreaMap from '#lib/charts/AreaMap.svelte';
import { caterpillar } from '#lib/charts/caterpillar.ts';
import ChartKey from '#lib/charts/ChartKey.svelte';
import ContributionBar from '#lib/charts/ContributionBar.svelte';
import CoverageBar from '#lib/charts/CoverageBar.svelte';
import DotLine from '#lib/charts/DotLine.svelte';
import { dotRows } from '#lib/charts/dot-rows.ts';
import type { Drawing as Drawn } from '#lib/charts/drawing.ts';
import Drawing from '#lib/charts/Drawing.svelte';
import { funnelPlot } from '#lib/charts/funnel-plot.ts';
import HexMap from '#lib/charts/HexMap.svelte';
import { historyDrawing } from '#lib/charts/history-drawing.ts';
import Legend from '#lib/charts/Legend.svelte';
import MapPicture from '#lib/charts/MapPicture.svelte';
import Mark from '#lib/charts/marks/Mark.svelte';
import { MARKS } from '#lib/charts/marks/shape.ts';
import MissingPlate from '#lib/charts/MissingPlate.svelte';
import RankLine from '#lib/charts/RankLine.svelte';
import RankRange from '#lib/charts/RankRange.svelte';
import RankStrip from '#lib/charts/RankStrip.svelte';
import RunStrip from '#lib/charts/RunStrip.svelte';
import { scatter } from '#lib/charts/scatter.ts';
import ScoreBar from '#lib/charts/ScoreBar.svelte';
import SeriesMark from '#lib/charts/SeriesMark.svelte';
import Spine from '#lib/charts/Spine.svelte';

/** The digests of pictures as they were last looked at, by name. */
const SEEN = JSON.parse(readFileSync('tests/golden/charts.json', 'utf8')) as Record<string, string>;

const print = String;
const lines = [{ kind: 'england', value: 30, words: 'England 30' }] as const;
const period = (year: number, value: number) => ({
	starts: `${year}-04-01`,
	ends: `${year + 1}-03-31`,
	value,
	lower: value - 2,
	upper: value + 2,
	england: 12,
	standard: 15,
	rebuilt: year === 2015,
	suspect: false,
	rule: year === 2016 ? 'own figures' : undefined,
	others: [value + 1],
	signal: year === 2017
});

/** Made-up inputs, one for each kind of drawing. */
const DRAWINGS: Record<string, Drawn> = {
	caterpillar: caterpillar({
		points: [
			{ name: 'Ayton', value: 40, lower: 35, upper: 45, mark: 'better', chosen: true, named: true },
			{ name: 'Beeton', value: 20, lower: undefined, upper: undefined, mark: 'suspect' }
		],
		lines,
		print,
		ends: ['highest', 'lowest']
	}),
	funnel: funnelPlot({
		points: [
			{ words: 'Ayton: 40', people: 100, value: 40, mark: 'similar', chosen: false },
			{ words: 'Beeton: 20', people: 400, value: 20, mark: 'worse', chosen: true }
		],
		curves: [{ ink: 'limit', at: (n) => ({ lower: 30 - 100 / Math.sqrt(n), upper: 30 + 100 / Math.sqrt(n) }), words: 'limits' }],
		target: { value: 30, words: 'England 30', ink: 'england' },
		bounds: { least: 0, most: 100 },
		print,
		printPeople: print
	}),
	'dot-rows': dotRows({
		rows: [{ name: 'North', values: [10, 10, 30], middle: 10, chosen: [{ name: 'Ayton', value: 30 }] }],
		lines: [{ ink: 'england', value: 20, words: 'England 20' }],
		print
	}),
	history: historyDrawing({
		points: [period(2015, 10), period(2016, 14), period(2017, 20)],
		names: ['Ayton', 'Beeton'],
		print,
		control: { mean: 15, lower: 9, upper: 21, starts: '2016-04-01', ends: '2018-03-31' }
	}),
	scatter: scatter({
		points: [{ at: 0.2, value: 20, words: 'Ayton: 20', mark: 'worse', chosen: true }],
		fit: [20, 40],
		lines,
		bounds: { least: 0 },
		print,
		ends: ['least deprived', 'most deprived']
	})
};

const area = { code: '01G', shade: 3, words: 'Ayton: 50', href: '/areas/01G' };
const parts = [
	{ amount: 20, score: 52 },
	{ amount: 30, score: 47 }
];
const spread = { min: 0, q1: 40, q3: 60, max: 100, england: 50, polarity: 'high' } as const;
const run = { letters: ['F', 'f', 'p', '.', '-'], length: 12, ends: '2020-03-31', since: '2014-04-01' } as const;

/** Every component that draws, on made-up inputs. */
const PICTURES: Record<string, () => string> = {
	...Object.fromEntries(
		Object.entries(DRAWINGS).map(([name, drawing]) => [`Drawing ${name}`, () => render(Drawing, { props: { drawing, label: name } }).body])
	),
	AreaMap: () => render(AreaMap, { props: { shapes: [{ ...area, d: 'M0 0H9V9z' }], width: 10, height: 10, label: 'a' } }).body,
	ChartKey: () =>
		render(ChartKey, {
			props: {
				entries: [
					{ mark: 'worse', words: 'worse' },
					{ ink: 'limit', words: 'limit' },
					{ shade: 2, words: 'two' },
					{ ring: true, words: 'ring' }
				]
			}
		}).body,
	ContributionBar: () => render(ContributionBar, { props: { parts, label: 'a' } }).body,
	CoverageBar: () => render(CoverageBar, { props: { share: 0.998 } }).body,
	DotLine: () => render(DotLine, { props: { points: [10, 90], band: [5, 95], label: 'a' } }).body,
	HexMap: () =>
		render(HexMap, { props: { hexes: [{ ...area, q: 1, r: 2 }], layout: 'odd-r', label: 'a', named: [{ code: '01G', name: 'Ayton' }] } })
			.body,
	Legend: () => render(Legend, { props: { unranked: true } }).body,
	MapPicture: () =>
		render(MapPicture, {
			props: {
				drawing: { box: { left: 0, top: 0, width: 9, height: 9 }, areas: [{ ...area, d: 'M0 0H9V9z' }] },
				label: 'a',
				hrefOf: (code: string) => `/areas/${code}`,
				chosen: ['01G']
			}
		}).body,
	Mark: () => MARKS.map((mark) => render(Mark, { props: { mark } }).body).join(''),
	MissingPlate: () => render(MissingPlate, { props: { words: 'Not collected', hatched: true, href: '/gaps#a' } }).body,
	RankLine: () => render(RankLine, { props: { rank: 5, low: 2, high: 9, of: 106 } }).body,
	RankRange: () => render(RankRange, { props: { rank: 5, low: 2, high: 9, of: 106 } }).body,
	RankStrip: () =>
		render(RankStrip, {
			props: {
				scores: [
					{ name: 'Ayton', score: 55, half: 2 },
					{ name: 'Beeton', score: 45, half: undefined }
				],
				label: 'a'
			}
		}).body,
	RunStrip: () => render(RunStrip, { props: { run, axis: { first: 2012, last: 2021 }, label: 'a' } }).body,
	ScoreBar: () => render(ScoreBar, { props: { score: 55, half: 3, mark: 'better' } }).body,
	SeriesMark: () => [0, 1, 2, 3].map((series) => render(SeriesMark, { props: { series, of: 4 } }).body).join(''),
	Spine: () => render(Spine, { props: { spread, value: 70, lower: 60, upper: 80, standard: 75, mark: 'better', label: 'a' } }).body
};

/** What a picture is, without the marks by which the framework finds its place. */
const digestOf = (markup: string): string =>
	createHash('sha256')
		.update(markup.replaceAll(/<!--.*?-->/g, ''))
		.digest('hex')
		.slice(0, 16);

describe('a picture is as it was last looked at; look at it again, then write its new digest into tests/golden/charts.json', () => {
	it.each(Object.entries(PICTURES))('%s', (name, picture) => {
		expect(digestOf(picture())).toBe(SEEN[name]);
	});
	it('every component that draws is among them', () => {
		const files = [...readdirSync('src/lib/charts'), ...readdirSync('src/lib/charts/marks')].filter((file) => file.endsWith('.svelte'));
		const drawn = new Set(Object.keys(PICTURES).map((name) => name.split(' ')[0]));
		// a part of another component is drawn with it
		const sources = files.map((file) => readFileSync(`src/lib/charts/${file === 'Mark.svelte' ? 'marks/' : ''}${file}`, 'utf8'));
		for (const file of files) if (sources.some((source) => source.includes(`from './${file}'`))) drawn.add(file.replace('.svelte', ''));
		expect(files.map((file) => file.replace('.svelte', '')).filter((name) => !drawn.has(name))).toEqual([]);
	});
});

describe('the grammar of charts', () => {
	it.each(Object.entries(PICTURES))('%s holds no style in place, no turned letters and no hole', (_, picture) => {
		expect(picture()).not.toMatch(/style=|rotate\(|NaN|undefined|Infinity/);
	});
	it('bars begin at nothing: a share of 99.8% fills all but a sliver, and one of nothing has no length', () => {
		const length = (share: number): number =>
			Number(/class="held" width="([\d.]+)"/.exec(render(CoverageBar, { props: { share } }).body)?.[1]);
		expect(length(0)).toBe(0);
		expect(length(0.5)).toBe(20);
		expect(length(0.998)).toBeGreaterThan(39.8);
	});
	it('no drawing has more than four series, each of a shape and colour of its own', () => {
		const series = [0, 1, 2, 3].map((at) => render(SeriesMark, { props: { series: at, of: 4 } }).body);
		expect(new Set(series).size).toBe(4);
	});
});
