import { describe, expect, it } from 'vitest';
import type { Chart } from '#lib/charts/chart.ts';
import { chartAddresses } from '#lib/charts/chart.ts';
import { chartFile } from '#lib/charts/chart-file.ts';
import { standalone } from '#lib/charts/standalone.ts';

/** A made-up chart of two places. */
const CHART: Chart = {
	id: 'caterpillar',
	title: 'Two places & a line',
	subtitle: 'Made-up measure, per cent, two places, April 2015.',
	summary: 'Ayton has 40% and Beeton 20%; England has 30%.',
	drawing: {
		height: 100,
		ticks: [{ y: 90, words: '0%' }],
		ends: [{ y: 40, words: 'England 30%', strong: true }],
		paths: [
			{ ink: 'england', d: 'M0 40H1000' },
			{ ink: 'standard', d: '' }
		],
		marks: [
			{ x: 25, y: 20, r: 4, as: 'better', words: 'Ayton: 40%' },
			{ x: 75, y: 60, r: 4, as: 'worse', words: 'Beeton: 20% <5' },
			{ x: 50, y: 60, r: 4, as: { series: 2, of: 3 }, ring: true }
		],
		texts: [{ x: 100, y: 95, words: 'lowest', anchor: 'end' }]
	},
	key: [
		{ mark: 'better', words: 'better 1' },
		{ ink: 'england', words: 'England' },
		{ shade: 3, words: '20% to 30%' },
		{ ring: true, words: 'ringed' }
	],
	notes: ['Nothing is adjusted.'],
	table: {
		caption: 'Made-up measure',
		columns: [{ name: 'Place' }, { name: 'Value', number: true }],
		rows: [
			['Ayton', '40%'],
			['Beeton', '20%']
		]
	},
	source: 'Source: nobody, published 1 May 2015. CCG Lens release 2026-01-01. Weights: all equal.'
};
const IMPRINT = { licence: 'Open Government Licence v3.0', address: 'https://example.org/indicators/made-up/caterpillar' };
const svg = standalone(CHART, IMPRINT);
const textOf = (markup: string): string => [...markup.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, words]) => words).join(' ');

describe('a chart that stands alone', () => {
	it('says in letters its title, subtitle, sentence, notes, key, source with date, release and weights, licence and address', () => {
		const words = textOf(svg);
		for (const part of [
			CHART.subtitle,
			CHART.summary,
			...CHART.notes,
			CHART.source,
			IMPRINT.licence,
			IMPRINT.address,
			'better 1',
			'England 30%',
			'0%'
		])
			expect(words).toContain(part);
		expect(words).toContain('Two places &amp; a line');
	});
	it('carries its colours as attributes, and no style, class, script, link or foreign markup', () => {
		expect(svg).toContain('fill="#12436d"');
		expect(svg).toContain('fill="#da5a0b"');
		expect(svg).toContain('stroke="#212b32"');
		expect(svg).not.toMatch(/class=|style|<script|<a |href|foreignObject|var\(|NaN|undefined|currentColor/);
	});
	it('escapes what a name could carry', () => {
		expect(svg).toContain('Beeton: 20% &lt;5');
		expect(svg).not.toContain('20% <5');
	});
	it('draws no path that is empty, and each mark where it stands', () => {
		expect(svg).not.toContain('d=""');
		expect(svg).toContain('translate(250 20)');
	});
	it('cuts long words into lines that fit', () => {
		const long = standalone({ ...CHART, summary: 'word '.repeat(120).trim() }, IMPRINT);
		for (const [, line] of long.matchAll(/<text[^>]*>((?:word ?)+)<\/text>/g)) expect(line!.length * 15 * 0.5).toBeLessThan(1276);
		expect(long.match(/>(?:word ?)+</g)!.length).toBeGreaterThan(3);
	});
});

it('a chart’s files hold its table as printed, and say what it is and where it stands', () => {
	const file = chartFile(CHART, 'Made-Up-2021-22', IMPRINT.address);
	expect(file.name).toBe('made-up-2021-22-caterpillar');
	expect(file.table).toEqual([
		['Place', 'Value'],
		['Ayton', '40%'],
		['Beeton', '20%']
	]);
	expect(file.about).toEqual(expect.arrayContaining([CHART.title, CHART.source, IMPRINT.address]));
});

it('a chart’s own address takes the ending of each form, before the query', () => {
	expect(chartAddresses('/indicators/a', 'funnel', '?areas=01G')).toEqual({
		address: '/indicators/a/funnel?areas=01G',
		csv: '/indicators/a/funnel.csv?areas=01G',
		svg: '/indicators/a/funnel.svg?areas=01G',
		png: '/indicators/a/funnel.png?areas=01G'
	});
	expect(chartAddresses('/', 'ranking-strip', '').svg).toBe('/ranking-strip.svg');
});
