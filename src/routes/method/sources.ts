/** A work that a formula is taken from. */
export interface Work {
	/** "Wilson (1927)". */
	readonly short: string;
	readonly full: string;
	/** Whether its words or tables were compared with what is built here. */
	readonly checked: boolean;
}

const from = (short: string, full: string, checked = false): Work => ({ short, full, checked });

/**
 * The works that formulas are taken from. Checked are those of which published results or rules were compared with what is built here;
 * titles and years of the others are as commonly cited, and no copy was read.
 */
export const SOURCES = {
	ham: from(
		'King’s Fund (2015)',
		'Ham C, Raleigh V, Foot C, Robertson R, Alderwick H. Measuring the performance of local health systems. King’s Fund, 2015.'
	),
	wilson: from('Wilson (1927)', 'Wilson EB. Probable inference, the law of succession, and statistical inference. 1927.'),
	breslow: from(
		'Breslow and Day (1987)',
		'Breslow NE, Day NE. Statistical methods in cancer research, volume II. 1987 (Byar’s approximation, exact limits).'
	),
	dobson: from(
		'Dobson and others (1991)',
		'Dobson AJ, Kuulasmaa K, Eberle E, Scherer J. Confidence intervals for weighted sums of Poisson parameters. 1991.'
	),
	newcombe: from('Newcombe (1998)', 'Newcombe RG. Interval estimation for the difference between independent proportions. 1998.'),
	zou: from(
		'Zou and Donner (2008)',
		'Zou GY, Donner A. Construction of confidence limits about effect measures: a general approach. 2008.'
	),
	fingertips: from(
		'Fingertips',
		'Office for Health Improvement and Disparities. Fingertips: recent trends, comparison with a benchmark.',
		true
	),
	phe: from('PHEindicatormethods', 'UK Health Security Agency. PHEindicatormethods (R package), test results.', true),
	coin: from('COINr', 'Becker W. COINr (R package), examples.', true),
	oecd: from('OECD and JRC (2008)', 'OECD and Joint Research Centre. Handbook on constructing composite indicators. 2008.'),
	goldstein: from('Goldstein and Spiegelhalter (1996)', 'Goldstein H, Spiegelhalter DJ. League tables and their limitations. 1996.'),
	mckay: from(
		'McKay and others (1979)',
		'McKay MD, Beckman RJ, Conover WJ. A comparison of three methods for selecting values of input variables. 1979.'
	),
	paruolo: from('Paruolo and others (2013)', 'Paruolo P, Saisana M, Saltelli A. Ratings and rankings: voodoo or science? 2013.'),
	varsi: from('Varsi (1973)', 'Varsi G. The multidimensional content of the frustum of the simplex. 1973.'),
	lorenz: from(
		'Lorenz and others (2016)',
		'Lorenz J, Brauer C, Lorenz D. Rank-optimal weighting, or how to be best in the OECD Better Life Index? arXiv 1608.04556, 2016.'
	),
	roberts: from('Roberts (2018)', 'Roberts M. The unreasonable effectiveness of quasirandom sequences. 2018.'),
	benjamini: from('Benjamini and Hochberg (1995)', 'Benjamini Y, Hochberg Y. Controlling the false discovery rate. 1995.'),
	dropkin: from('Dropkin (2017)', 'Dropkin G. RightCare: wrong answers. Journal of Public Health, 2017.'),
	dots: from('NHSRplotthedots', 'NHS-R Community. NHSRplotthedots (R package), its rules and results.', true),
	counts: from('Making Data Count', 'NHS England. Making Data Count.'),
	funnel: from('Spiegelhalter (2005)', 'Spiegelhalter DJ. Funnel plots for comparing institutional performance. 2005.'),
	regulation: from(
		'Spiegelhalter and others (2012)',
		'Spiegelhalter D and others. Statistical methods for healthcare regulation: rating, screening and surveillance. 2012.'
	),
	funnelr: from('FunnelPlotR', 'FunnelPlotR (R package), its results for over-dispersion.', true),
	cookson: from(
		'Cookson and others (2016)',
		'Cookson R, Asaria M and others. Health equity indicators for the English NHS: a longitudinal whole-population study at the small-area level. 2016.'
	),
	framework: from(
		'NHS England (2016)',
		'NHS England. CCG improvement and assessment framework, 2016/17: our reading of the published method.'
	),
	own: from('Ours', 'A rule of this site: nobody else is to blame for it.', true)
} as const satisfies Readonly<Record<string, Work>>;
export type SourceId = keyof typeof SOURCES;
