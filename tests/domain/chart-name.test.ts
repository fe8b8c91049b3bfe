import { expect, it } from 'vitest';
import { CHART_NAMES, isChartName, readChartFile } from '#lib/domain/chart-name.ts';

it('no name of a chart could be a code of an area', () => {
	for (const name of CHART_NAMES) expect(name).not.toMatch(/^([0-9a-z]{3}|[0-9a-z]{5}|[a-z][0-9]{8})$/i);
});

it('a file is a chart’s name and one of three endings', () => {
	expect(readChartFile('over-time.png')).toEqual({ name: 'over-time', form: 'png' });
	for (const text of ['over-time', 'over-time.gif', 'over-time.svg.png', 'luck.svg', '.svg', ''])
		expect(readChartFile(text)).toBeUndefined();
	expect(isChartName('luck')).toBe(false);
});
