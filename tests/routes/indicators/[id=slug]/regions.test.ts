import { expect, it } from 'vitest';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { placed } from '../../../../src/routes/indicators/[id=slug]/placed.ts';
import { byRegion, regionWords } from '../../../../src/routes/indicators/[id=slug]/regions.ts';
import { realRelease } from '../../../support/release.ts';

const { db } = await realRelease();
const figures = placed(await figuresOf(db, '2021-22', 'smi-all-six-checks'), 'high');
const regions = byRegion(figures);

it('counts every CCG in one region, and those that differ as the list does', () => {
	const sum = (of: 'n' | 'of' | 'above' | 'below'): number => regions.reduce((total, region) => total + region[of], 0);
	expect(sum('of')).toBe(106);
	expect(sum('n')).toBe(figures.filter(({ counts }) => counts).length);
	expect(sum('above')).toBe(figures.filter(({ counts, verdict }) => counts && verdict === 'better').length);
	expect(sum('below')).toBe(figures.filter(({ counts, verdict }) => counts && verdict === 'worse').length);
});

it('holds the lowest, the middle and the highest value of a region, worked out anew by sorting', () => {
	for (const { code, lowest, middle, highest } of regions) {
		const values = figures
			.filter(({ counts, region }) => counts && region === code)
			.map(({ value }) => value!)
			.sort((a, b) => a - b);
		const half = (values[Math.floor((values.length - 1) / 2)]! + values[Math.ceil((values.length - 1) / 2)]!) / 2;
		expect(lowest).toBeCloseTo(values[0]!, 8);
		expect(middle).toBeCloseTo(half, 8);
		expect(highest).toBeCloseTo(values.at(-1)!, 8);
	}
});

it('names the regions at the ends, and says so where they print alike', () => {
	const region = (name: string, middle: number) => ({ code: name, name, n: 1, of: 1, lowest: 0, middle, highest: 90, above: 0, below: 0 });
	const print = (value: number): string => `${Math.round(value)}%`;
	expect(regionWords([region('North', 40), region('South', 60)], print)).toBe('The middle CCG has 40% in North and 60% in South.');
	expect(regionWords([region('North', 40.1), region('South', 40.2)], print)).toBe('The middle CCG of every region has about 40%.');
	expect(regionWords([region('North', 40)], print)).toBe('');
});
