import { describe, expect, it } from 'vitest';
import { answerChart, chartCsv } from '#lib/server/exports/chart-answer.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { pixelsOf } from '../../support/png.ts';

const RELEASE = { id: '2026-01-01', date: '2026-01-01' } as OpenRelease;
/** A made-up picture: a blue half and a white half. */
const SVG =
	'<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><rect width="40" height="20" fill="#ffffff"/><rect width="20" height="20" fill="#12436d"/></svg>';
const FILE = {
	name: 'made-up-funnel',
	table: [
		['CCG', 'Value'],
		['Ayton, East', '40%'],
		['=1+1', '−2']
	],
	about: ['A “title”'],
	svg: SVG
};

describe('a chart taken away', () => {
	it('is named after its subject and the release, and tells the licence', async () => {
		for (const form of ['csv', 'svg', 'png'] as const) {
			const { headers } = await answerChart(RELEASE, form, FILE);
			expect(headers.get('content-disposition')).toBe(`attachment; filename="ccg-lens-made-up-funnel-2026-01-01.${form}"`);
			expect(headers.get('link')).toContain('open-government-licence');
		}
	});
	it('as SVG cannot run where it is opened', async () => {
		const answer = await answerChart(RELEASE, 'svg', FILE);
		expect(answer.headers.get('content-security-policy')).toContain('sandbox');
		expect(await answer.text()).toBe(SVG);
	});
	it('as PNG is twice the size of the SVG, with its colours in place', async () => {
		const bytes = Buffer.from(await (await answerChart(RELEASE, 'png', FILE)).arrayBuffer());
		const picture = pixelsOf(bytes);
		expect([picture.width, picture.height]).toEqual([80, 40]);
		expect([picture.at(10, 20), picture.at(70, 20)]).toEqual(['#12436d', '#ffffff']);
	});
	it('as CSV begins with a byte order mark, quotes what needs it, and runs nothing in a spreadsheet', () => {
		expect(chartCsv(FILE)).toBe('\uFEFFCCG,Value\r\n"Ayton, East",40%\r\n\'=1+1,−2\r\n\r\nA “title”\r\n');
	});
});
