import { expect, it } from 'vitest';
import { ccgEquityAcsc } from '../../../scripts/importers/ccg-equity-acsc.ts';
import { saidOf } from '../../support/published-lines.ts';

const FILE = 'ccg-acsc-admissions-and-inequality-gradient.csv';
const HEADER =
	'CCG16CD,CCG16NM,CCG16CDH,total_pop,mean,IMD,AGI,AGI_intercept,AGI_LCI,AGI_UCI,RGI,similar_AGI,similar_AGI_intercept,similar_AGI_LCI,similar_AGI_UCI,similar_RGI';
// lines 2 and 36 of the published table
const AIREDALE =
	'E38000001,"Airedale, Wharfedale and Craven",02N,157483.0,884.431820856639,0.439556353787526,1332.2134060659,368.222609861928,961.749931712947,1702.67688041885,1.2879973422945,833.052529182096,366.758048632719,758.726491900798,907.378566463394,1.06353786884037';
const HACKNEY =
	'E38000035,City and Hackney,07T,293206.500215684,161.651792289397,0.787389909703011,-75.7352611213628,217.382369450903,-275.240506755402,123.769984512677,-0.421888818653922,721.278618397692,273.225979289342,643.187627771102,799.369609024281,1.13790521660839';
const said = (...lines: string[]) => saidOf(ccgEquityAcsc, { [FILE]: `${[HEADER, ...lines].join('\n')}\n` });

it('reads the stays and the gap, the gap with its published limits', () => {
	const key = { area: '02N', period: '2015/16', map: '2016-04' };
	expect(said(AIREDALE)).toEqual([
		{ ...key, indicator: 'chronic-acs-admissions-2015-16', at: 'line 2, mean', value: 884.431820856639 },
		{
			...key,
			indicator: 'acs-inequality-gradient',
			at: 'line 2, AGI',
			value: 1332.2134060659,
			lower: 961.749931712947,
			upper: 1702.67688041885
		}
	]);
});

it('shows and does not count both of a CCG whose hospitals are missing', () => {
	const suspect = 'Hospital admissions are missing from the data of this area.';
	expect(said(HACKNEY)).toMatchObject([
		{ value: 161.651792289397, suspect },
		{ value: -75.7352611213628, suspect }
	]);
});

it('holds a row whose two codes are of different CCGs', () => {
	expect(said(AIREDALE.replace('02N', '09C'))).toMatchObject([{ case: 61 }, { case: 61 }]);
});
