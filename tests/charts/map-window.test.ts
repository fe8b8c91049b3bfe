import { readFileSync } from 'node:fs';
import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import AreaMap from '#lib/charts/AreaMap.svelte';
import { MAP_BOX } from '#lib/charts/map-box.ts';
import { boxOfPath, isInside, isSeen, LONDON, LONDON_INSET, viewBoxOf, windowOn } from '#lib/charts/map-window.ts';
import { outlines } from '#lib/charts/outlines.ts';

describe('boxes', () => {
	it('are found around an outline and around other boxes, with a margin', () => {
		expect(boxOfPath('M10,20L30,20L30,25ZM12,22L13,60Z')).toEqual({ left: 10, top: 20, width: 20, height: 40 });
		expect(boxOfPath('')).toEqual({ left: 0, top: 0, width: 0, height: 0 });
		expect(windowOn([boxOfPath('M0,0L10,10'), boxOfPath('M90,20L100,50')], 0.1)).toEqual({ left: -10, top: -10, width: 120, height: 70 });
		expect(viewBoxOf({ left: 0.04, top: -3, width: 10.26, height: 5 })).toBe('0 -3 10.3 5');
	});

	it('lie inside a window, are seen in it in part, or are not', () => {
		const window = { left: 0, top: 0, width: 10, height: 10 };
		const at = (left: number) => ({ left, top: 2, width: 4, height: 4 });
		expect([3, 8, 12].map((left) => [isInside(at(left), window), isSeen(at(left), window)])).toEqual([
			[true, true],
			[false, true],
			[false, false]
		]);
	});
});

describe.each(['2015-04', '2021-04'])('the map of %s', (map) => {
	const shapes = outlines(JSON.parse(readFileSync(`static/maps/${map}.topojson`, 'utf8')) as Topology, MAP_BOX);
	const drawn = (faint: (code: string) => boolean) =>
		render(AreaMap, {
			props: {
				shapes: shapes.map(({ code, d }) => ({ code, d, shade: 1, words: code, href: `/areas/${code}`, faint: faint(code) })),
				...MAP_BOX,
				label: 'England'
			}
		}).body;

	it('has each CCG of London whole in its window, three times as large, where no other CCG is', () => {
		const london = shapes.filter(({ d }) => isInside(boxOfPath(d), LONDON));
		// London had 32 CCGs in April 2015, and five in April 2021 (ONS lists of CCGs)
		expect(london.length).toBeGreaterThanOrEqual(map === '2015-04' ? 32 : 5);
		expect(LONDON_INSET.width / LONDON.width).toBeGreaterThan(3);
		expect(LONDON_INSET.height / LONDON_INSET.width).toBeCloseTo(LONDON.height / LONDON.width, 2);
		const points = shapes.flatMap(({ d }) =>
			[...d.matchAll(/(-?[0-9.]+),(-?[0-9.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const)
		);
		const covered = points.filter(([x, y]) => isInside({ left: x, top: y, width: 0, height: 0 }, LONDON_INSET));
		expect(covered).toEqual([]);
	});

	it('reaches each CCG by keyboard once, wherever it is drawn', () => {
		const links = [...drawn(() => false).matchAll(/<a href="\/areas\/(\w+)"([^>]*)>/g)];
		const reached = links.filter(([, , more]) => !more!.includes('tabindex="-1"')).map(([, code]) => code);
		expect(reached.toSorted()).toEqual(shapes.map(({ code }) => code).toSorted());
		expect(links.length).toBeGreaterThan(reached.length);
	});

	it('is drawn close to those that are not faint, without what is far away', () => {
		const [first] = shapes;
		const close = drawn((code) => code !== first!.code);
		const [, width = ''] = /viewBox="[-0-9.]+ [-0-9.]+ ([0-9.]+)/.exec(close) ?? [];
		expect(Number(width)).toBeLessThan(MAP_BOX.width / 2);
		expect(close.match(/<a /g)!.length).toBeLessThan(shapes.length);
		expect(close).not.toContain('London, larger');
	});
});
