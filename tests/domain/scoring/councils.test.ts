import { describe, expect, it } from 'vitest';
import { councilsOf, councilsToAsk, overlapMapOf, type CouncilShare } from '#lib/domain/scoring/councils.ts';
import { readOverlaps } from '../../../scripts/tidy/overlaps.ts';

const overlaps = readOverlaps('data').filter((row) => row.kind === 'hwb');
const sharesOf = (gss: string): CouncilShare[] =>
	overlaps
		.filter((row) => row.map === '2018-04' && row.gss === gss)
		.map((row) => ({ council: row.other, shareOfCcg: row.share_of_ccg, shareOfCouncil: row.share_of_other }));
const DORSET = 'E38000045';
const NENE = 'E38000108';

describe('figures of councils for a CCG', () => {
	it('takes the overlaps of 2015, 2017 and, from then on, 2018', () => {
		expect((['2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2021-04'] as const).map(overlapMapOf)).toEqual([
			'2015-04',
			'2015-04',
			'2017-04',
			'2018-04',
			'2018-04',
			'2018-04'
		]);
	});

	it('covers every CCG of 2015, 2017 and 2018 when all 152 councils have a value', () => {
		for (const [map, ccgs] of [
			['2015-04', 209],
			['2017-04', 207],
			['2018-04', 195]
		] as const) {
			const codes = [...new Set(overlaps.filter((row) => row.map === map).map((row) => row.gss))];
			expect(codes).toHaveLength(ccgs);
		}
		expect(councilsOf(sharesOf(DORSET), () => true)?.map(({ council }) => council)).toEqual(['E06000028', 'E06000029', 'E10000009']);
	});

	it('lets Bournemouth, Christchurch and Poole stand in once for the two councils before it', () => {
		const found = councilsOf(sharesOf(DORSET), (council) => council === 'E06000058' || council === 'E06000059')!;
		expect(found.map(({ council }) => council)).toEqual(['E06000058', 'E06000059']);
		expect(found.reduce((sum, share) => sum + share.shareOfCcg, 0)).toBeCloseTo(1, 5);
		expect(found[0]!.shareOfCouncil).toBeCloseTo(1, 9);
	});

	it('divides Northamptonshire 46.3 to 53.7 between its two new councils', () => {
		const [north, west] = councilsOf(sharesOf(NENE), (council) => council !== 'E10000021')!.filter(({ council }) => council >= 'E06000061');
		expect(north!.shareOfCcg / (north!.shareOfCcg + west!.shareOfCcg)).toBeCloseTo(0.463, 9);
		expect(north!.shareOfCouncil).toBe(west!.shareOfCouncil);
	});

	it('prefers an old council that has a value of its own', () => {
		expect(councilsOf(sharesOf(DORSET), () => true)?.some(({ council }) => council === 'E06000058')).toBe(false);
	});

	it('has none where councils with a value cover less than 90% of the residents', () => {
		const shares = [
			{ council: 'A', shareOfCcg: 0.899, shareOfCouncil: 1 },
			{ council: 'B', shareOfCcg: 0.101, shareOfCouncil: 1 }
		];
		expect(councilsOf(shares, (council) => council === 'A')).toBeUndefined();
		expect(councilsOf([{ ...shares[0]!, shareOfCcg: 0.9 }, shares[1]!], (council) => council === 'A')).toHaveLength(1);
	});

	it('asks the councils that may stand in too, each once', () => {
		expect(councilsToAsk(sharesOf(DORSET))).toEqual(['E06000028', 'E06000029', 'E10000009', 'E06000058', 'E06000059']);
		expect(councilsToAsk([{ council: 'E08000003', shareOfCcg: 1, shareOfCouncil: 1 }])).toEqual(['E08000003']);
	});
});
