import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import ContributionBar from '#lib/charts/ContributionBar.svelte';
import HexMap from '#lib/charts/HexMap.svelte';
import Spine from '#lib/charts/Spine.svelte';

const parts = [
	{ amount: 12, score: 60 },
	{ amount: 8, score: 40 },
	{ amount: 10, score: 50 },
	{ amount: 9, score: 45 },
	{ amount: 11, score: 55 }
];

it('the lengths and gaps of a contribution bar add up to the score on its scale', () => {
	const { body } = render(ContributionBar, { props: { parts, label: 'five parts', end: 60, width: 150 } });
	const lengths = [...body.matchAll(/h([\d.]+)v13/g)].map(([, length]) => Number(length) + 1.5);
	expect(lengths).toHaveLength(5);
	expect(lengths.reduce((sum, length) => sum + length, 0)).toBeCloseTo((50 / 60) * 150, 0);
});

it('a contribution bar says its parts in words, and shades each by the group’s own score', () => {
	const { body } = render(ContributionBar, { props: { parts, label: 'Older people 12.0, Mental health 10.0' } });
	expect(body).toContain('aria-label="Older people 12.0, Mental health 10.0"');
	for (const shade of [1, 3, 5]) expect(body).toContain(`s-${shade}`);
});

it('a group without weight takes no room in a contribution bar', () => {
	const { body } = render(ContributionBar, {
		props: {
			parts: [
				{ amount: 50, score: 50 },
				{ amount: 0, score: 0 }
			],
			label: 'one part'
		}
	});
	expect(body.match(/<path/g)).toHaveLength(1);
});

const hexes = [
	{ code: '00L', q: 1, r: 0, shade: 5, words: 'Northumberland: 57.0, 1st of 2', href: '/areas/00L' },
	{ code: '11N', q: 0, r: 4, shade: 0, words: 'Kernow: not ranked', href: '/areas/11N' }
];

it('every hexagon is a link with a name that says its score or that it has no place', () => {
	const { body } = render(HexMap, {
		props: { hexes, layout: 'odd-r', label: 'England', named: [{ code: '00L', name: 'Northumberland' }] }
	});
	for (const { words, href } of hexes) {
		expect(body).toContain(`href="${href}"`);
		expect(body).toContain(`<title>${words}</title>`);
	}
	expect(body).toContain('>Northumberland</text>');
	expect(body).not.toContain('style=');
});

it('a spine says its figures in words and draws the interval only where there is one', () => {
	const spread = { min: 0, q1: 40, q3: 60, max: 100, england: 50, polarity: 'high' } as const;
	const props = { spread, value: 70, mark: 'better', label: '70 here, 50 for England: better' } as const;
	const without = render(Spine, { props }).body;
	expect(without).toContain('aria-label="70 here, 50 for England: better"');
	expect(without).not.toContain('class="interval"');
	expect(render(Spine, { props: { ...props, lower: 60, upper: 80 } }).body).toContain('class="interval"');
});
