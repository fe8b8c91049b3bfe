import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURS, INKS, MARK_INKS, shadeFill, whiskerInk } from '#lib/charts/ink.ts';
import { MARKS } from '#lib/charts/marks/shape.ts';

const style = (name: string): string => readFileSync(`src/lib/styles/_${name}.scss`, 'utf8');
const tokens = new Map([...style('tokens').matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name!, colour!]));

/** What a rule of the style sheet gives to a class. */
function ruleOf(sheet: string, name: string): string {
	const found = [...sheet.matchAll(/^((?:\.[a-z0-9-]+,?\s)+)\{([^}]*)\}/gm)].filter(([, names]) =>
		names!.split(/[\s,]+/).includes(`.${name}`)
	);
	return found.map(([, , body]) => body).join('');
}

describe('the colours of files', () => {
	it.each(Object.entries(COLOURS))('%s is the style sheet’s', (name, colour) => {
		expect(tokens.get(name)).toBe(colour);
	});
	it.each(Object.entries(INKS))('the line of %s is drawn in the same colour and width on a page', (name, ink) => {
		const rule = ruleOf(style('charts'), `i-${name}`);
		const resolved = rule.replaceAll(/var\(--([a-z0-9-]+)\)/g, (_, token: string) => tokens.get(token) ?? 'none');
		if ('stroke' in ink) expect(resolved).toContain(`stroke: ${ink.stroke};`);
		if ('fill' in ink) expect(resolved).toContain(`fill: ${ink.fill};`);
		if ('width' in ink && ink.width !== 1) expect(resolved).toContain(`stroke-width: ${ink.width};`);
		if ('dash' in ink) expect(resolved).toContain(`stroke-dasharray: ${ink.dash};`);
	});
	it.each(MARKS)('the mark %s has the same colour on a page', (mark) => {
		const rule = ruleOf(style('marks'), `m-${mark}`).replaceAll(
			/var\(--([a-z0-9-]+)\)/g,
			(_, token: string) => tokens.get(token) ?? 'none'
		);
		expect(rule).toContain(`stroke: ${MARK_INKS[mark].stroke};`);
	});
	it('classes of shade go from white for none to the darkest', () => {
		expect([0, 1, 5].map(shadeFill)).toEqual(['#ffffff', '#e3ecf3', '#12436d']);
	});
	it('an interval has the colour of its mark', () => {
		expect(['better', 'possibly-worse', 'similar', 'not-compared', 'higher'].map((mark) => whiskerInk(mark as 'better'))).toEqual([
			'whisker-better',
			'whisker-worse',
			'whisker-similar',
			'whisker-none',
			'whisker-none'
		]);
	});
});
