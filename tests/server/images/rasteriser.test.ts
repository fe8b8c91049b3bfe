import { describe, expect, it } from 'vitest';
import { rasteriser } from '#lib/server/images/rasteriser.ts';
import { pixelsOf } from '../../support/png.ts';

const svg = (inside: string): string => `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20">${inside}</svg>`;
const HALF = svg('<rect width="40" height="20" fill="#ffffff"/><rect width="20" height="20" fill="#12436d"/>');

describe('an SVG as a PNG', () => {
	it('has the size that the SVG says, times the scale, and its colours where they were drawn', async () => {
		const draw = await rasteriser();
		const once = pixelsOf(draw(HALF));
		expect([once.width, once.height]).toEqual([40, 20]);
		expect(once.at(5, 10)).toBe('#12436d');
		expect(once.at(35, 10)).toBe('#ffffff');
		const twice = pixelsOf(draw(HALF, 2));
		expect([twice.width, twice.height]).toEqual([80, 40]);
		expect([twice.at(38, 20), twice.at(42, 20)]).toEqual(['#12436d', '#ffffff']);
	});
	it('is lettered by the fonts that come with it, and the same bytes each time', async () => {
		const draw = await rasteriser();
		const words = svg('<rect width="40" height="20" fill="#ffffff"/><text x="2" y="15" font-size="14" font-weight="bold">MMM</text>');
		const [first, second] = [draw(words), draw(words)];
		expect(first.equals(second)).toBe(true);
		expect(pixelsOf(first).count('#000000')).toBeGreaterThan(20);
	});
	it('is refused where it is no SVG', async () => {
		const draw = await rasteriser();
		expect(() => draw('<p>no picture</p>')).toThrow();
	});
});
