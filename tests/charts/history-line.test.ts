import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { HEIGHT, historyLine, silencesIn, WIDTH, type HistoryLinePoint } from '#lib/charts/history-line.ts';
import Drawing from '#lib/charts/Drawing.svelte';
import { historyDrawing } from '#lib/charts/history-drawing.ts';

const year = (first: number, value: number | undefined, more: Partial<HistoryLinePoint> = {}): HistoryLinePoint => ({
	starts: `${first}-04-01`,
	ends: `${first + 1}-03-31`,
	value,
	lower: undefined,
	upper: undefined,
	england: undefined,
	standard: undefined,
	rebuilt: false,
	suspect: false,
	rule: undefined,
	...more
});
const moves = (path: string): number => (path.match(/M/g) ?? []).length;

describe('historyLine', () => {
	it('draws one line through points that follow each other', () => {
		const drawn = historyLine([year(2015, 10), year(2016, 20), year(2017, 30)]);
		expect(moves(drawn.own)).toBe(1);
		expect(drawn.points).toHaveLength(3);
		expect(drawn.points.map(({ y }) => y)).toEqual([...drawn.points.map(({ y }) => y)].sort((a, b) => b - a));
	});

	it('leaves a gap where there is no value, and where the source left out a period', () => {
		expect(moves(historyLine([year(2014, 10), year(2015, undefined), year(2016, 20), year(2017, 30)]).own)).toBe(2);
		expect(moves(historyLine([year(2013, 10), year(2014, 10), year(2016, 20), year(2017, 30)]).own)).toBe(2);
	});

	it('cuts the line of the area and not that of England at a break, and rules it at its first day', () => {
		const points = [year(2015, 10, { england: 9 }), year(2016, 20, { england: 9, rule: 'recounted' }), year(2017, 30, { england: 9 })];
		const drawn = historyLine(points);
		expect([moves(drawn.own), moves(drawn.england)]).toEqual([2, 1]);
		expect(drawn.rules).toEqual([expect.objectContaining({ words: 'recounted' })]);
	});

	it('shades each run of rebuilt periods from its first day to its last', () => {
		const drawn = historyLine([year(2014, 1, { rebuilt: true }), year(2015, 2, { rebuilt: true }), year(2016, 3), year(2017, 4)]);
		expect(drawn.rebuilt).toHaveLength(1);
		expect(drawn.rebuilt[0]!.width).toBeCloseTo((WIDTH - 24) / 2, -1);
	});

	it('draws each standard level over the periods it judges', () => {
		const drawn = historyLine([year(2014, 1), year(2015, 2, { standard: 5 }), year(2016, 3, { standard: 6 })]);
		expect(moves(drawn.standard)).toBe(2);
		expect(moves(historyLine([year(2014, 1, { standard: 5 }), year(2015, 2, { standard: 5 })]).standard)).toBe(1);
	});

	it('sets the words of several breaks one below the other, above the plot', () => {
		const { rules, top } = historyLine([year(2014, 1), year(2015, 2, { rule: 'recounted' }), year(2016, 3, { rule: 'new boundary' })]);
		expect(rules[1]!.y).toBeGreaterThan(rules[0]!.y);
		expect(top).toBeGreaterThan(rules[1]!.y);
	});

	it('keeps suspect values out of the line and marks them', () => {
		const drawn = historyLine([year(2014, 1), year(2015, 90, { suspect: true }), year(2016, 3)]);
		expect(moves(drawn.own)).toBe(2);
		expect(drawn.points.map(({ suspect }) => suspect)).toEqual([false, true, false]);
	});

	it('holds 0 and every interval on its axis, and stays inside its box', () => {
		const drawn = historyLine([year(2015, 10, { lower: 2, upper: 48 }), year(2016, 20)]);
		expect(drawn.ticks[0]!.value).toBe(0);
		expect(Math.max(...drawn.ticks.map(({ value }) => value))).toBeGreaterThanOrEqual(48);
		for (const { y } of drawn.points) expect(y).toBeGreaterThan(0);
		for (const { y } of drawn.points) expect(y).toBeLessThan(HEIGHT);
	});

	it('draws one point alone', () => {
		const drawn = historyLine([{ ...year(2015, 10), ends: '2015-04-01' }]);
		expect(drawn.points).toHaveLength(1);
		expect(JSON.stringify(drawn)).not.toMatch(/NaN|null/);
	});

	it('names at most eight years', () => {
		const drawn = historyLine(Array.from({ length: 20 }, (_, at) => year(2001 + at, at)));
		expect(drawn.years.length).toBeLessThanOrEqual(8);
	});
});

it('silencesIn finds no silence in a series that is even, every second year too', () => {
	expect(silencesIn([year(2014, 1), year(2016, 1), year(2018, 1)]).size).toBe(0);
	const points = [year(2014, 1), year(2015, 1), year(2017, 1)];
	expect([...silencesIn(points)]).toEqual([points[2]]);
});

it('the drawing names its lines apart, and rings what is unlike the rest of its control chart', () => {
	const points = [
		year(2015, 10, { england: 12, standard: 11, lower: 8, upper: 12 }),
		year(2016, 20, { england: 12, others: [15], signal: true })
	].map((point) => ({ others: [undefined], ...point }));
	const control = { mean: 15, lower: 12, upper: 18, starts: '2015-04-01', ends: '2017-03-31' };
	const drawn = historyDrawing({ points, names: ['Kernow', 'Leeds'], print: String, control });
	const words = drawn.ends.map((end) => end.words);
	for (const name of ['Kernow 20', 'Leeds 15', 'England 12', 'standard 11', 'mean 15', 'upper limit 18', 'lower limit 12'])
		expect(words).toContain(name);
	const ys = drawn.ends.map(({ y }) => y);
	for (const [at, y] of ys.slice(1).entries()) expect(y - ys[at]!).toBeGreaterThanOrEqual(17);
	expect(drawn.marks.filter(({ ring }) => ring).map((mark) => mark.words)).toEqual(['April 2016 to March 2017: 20']);
	const { body } = render(Drawing, { props: { drawing: drawn, label: 'Kernow, 2 figures' } });
	expect(body).toContain('aria-label="Kernow, 2 figures"');
	expect(body).not.toMatch(/style=|NaN|undefined/);
});
