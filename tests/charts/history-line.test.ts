import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { HEIGHT, historyLine, silencesIn, WIDTH, type HistoryLinePoint } from '#lib/charts/history-line.ts';
import HistoryLine from '#lib/charts/HistoryLine.svelte';

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

	it('keeps the names at the right end apart', () => {
		const [first, second, third] = historyLine([year(2015, 10, { england: 10, standard: 10 })]).ends;
		expect(second!.text - first!.text).toBeGreaterThanOrEqual(17);
		expect(third!.text - second!.text).toBeGreaterThanOrEqual(17);
	});
});

it('silencesIn finds no silence in a series that is even, every second year too', () => {
	expect(silencesIn([year(2014, 1), year(2016, 1), year(2018, 1)]).size).toBe(0);
	const points = [year(2014, 1), year(2015, 1), year(2017, 1)];
	expect([...silencesIn(points)]).toEqual([points[2]]);
});

it('the picture says what it shows, names its lines and styles nothing in place', () => {
	const points = [year(2015, 10, { england: 12, standard: 11, lower: 8, upper: 12 }), year(2016, 20, { england: 12 })];
	const { body } = render(HistoryLine, { props: { points, print: String, name: 'Kernow', label: 'Kernow, 2 figures' } });
	expect(body).toContain('aria-label="Kernow, 2 figures"');
	for (const words of ['Kernow 20', 'England 12', 'standard 11']) expect(body).toContain(words);
	expect(body).not.toMatch(/style=|NaN|undefined/);
});
