import { callable as of, type Callable } from './callable.ts';

/** The functions about weights, comparisons, funnels, time and schemes. */
export const OF_GROUPS: readonly Callable[] = [
	of(
		'What weights decide',
		'weightingPoint',
		'The k-th weighting of an even sequence over so many cells.',
		'{"function":"weightingPoint","input":{"cells":3,"k":1}}',
		'{"result":{"phi":1.2207440846057596,"u":[0.31917251339616426,0.17104360670378904,0.049700477901970075],"weights":[0.6170768120288849,0.30109804108366767,0.08182514688744748]}}'
	),
	of(
		'What weights decide',
		'aheadShare',
		'Share of all weightings under which the sum of weighted differences is above 0.',
		'{"function":"aheadShare","input":{"differences":[1,-1,0.5,-2]}}',
		'{"result":0.26666666666666666}'
	),
	of(
		'What weights decide',
		'attainableRanks',
		'Best and worst place of each area over weightings, found and proved.',
		'{"function":"attainableRanks","input":{"cells":[[60,50],[55,54],[50,60]]}}',
		'{"result":{"best":[1,2,1],"worst":[3,3,3],"bestProved":[1,1,1],"worstProved":[3,3,3]}}'
	),
	of(
		'What weights decide',
		'maskAlarm',
		'The worst indicator that is surely worse, how many there are, and whether the score hides them.',
		'{"function":"maskAlarm","input":{"score":52,"indicators":[{"code":"A","z":-1.2,"verdict998":"worse"},{"code":"B","z":0.4,"verdict998":"similar"}]}}',
		'{"result":{"alarm":"A","count":1,"hidden":true}}'
	),
	of(
		'Comparisons',
		'falseDiscovery',
		'Which tests of a list stand where at most a share q may be chance, and their adjusted p.',
		'{"function":"falseDiscovery","input":{"p":[0.01,0.02,0.03,0.5],"q":0.05}}',
		'{"result":{"rejected":[true,true,true,false],"adjusted":[0.039999999999999994,0.039999999999999994,0.039999999999999994,0.5]}}'
	),
	of(
		'Comparisons',
		'peopleGap',
		'People more that a figure would have at the standard, with ends from its limits.',
		'{"function":"peopleGap","input":{"value":58,"lower":55.1,"upper":60.9,"standard":66.7,"denominator":2500,"polarity":"high","multiplier":100}}',
		'{"result":{"people":218,"low":145,"high":290,"met":false}}'
	),
	of(
		'Comparisons',
		'standardInForce',
		'The standard in force on a day; no answer where none or two are.',
		'{"function":"standardInForce","input":{"rows":[{"from":"2015-04-01","to":"2019-03-31","value":0.5},{"from":"2019-04-01","to":null,"value":0.56}],"periodEnd":"2019-06-30"}}',
		'{"result":0.56}'
	),
	of(
		'Comparisons',
		'gradient',
		'Slope of rates over deprivation 0 to 1 with limits (AGI), and that over the middle of the line (RGI).',
		'{"function":"gradient","input":{"rank":[0,0.5,1],"rate":[500,800,1100],"population":[100,100,100]}}',
		'{"result":{"agi":600,"lower":600,"upper":600,"rgi":0.75}}'
	),
	of(
		'Comparisons',
		'areaGradient',
		'Slope of areas’ values from the least to the most deprived, and what each is away from the line.',
		'{"function":"areaGradient","input":{"imd":[10,20,30],"value":[60,56,50],"population":[100,200,100]}}',
		'{"result":{"slope":-13.333333333333334,"lower":-37.29238275225005,"upper":10.625716085583383,"residuals":[-0.49999999999999756,0.5000000000000027,-0.49999999999999645]}}'
	),
	of(
		'Funnels',
		'funnel',
		'Spread beyond chance (phi, tau2) and each unit’s z without and with it.',
		'{"function":"funnel","input":{"kind":"ratio","transform":"logarithm","numerator":[100,150,180,80,120,225],"denominator":[108,112,165,95,100,220],"trim":"drop 10%"}}',
		'{"result":{"target":1,"phi":2.9480331751023585,"tau2":0.01947753057802158,"z":[-0.7998026007070359,3.0916812945435668,1.1176813744217047,-1.6749891123667302,1.8232155679395459,0.33332631914151145],"zOverdispersed":[-0.45399577197577984,1.7333245408308837,0.5444793815488558,-0.9921143224029066,1.0619216405539016,0.14499224686239198]}}'
	),
	of(
		'Funnels',
		'funnelLimits',
		'Limits of shares of each size about a target.',
		'{"function":"funnelLimits","input":{"target":0.667,"tau2":0,"denominators":[100,400],"level":0.95}}',
		'{"result":[{"lower":0.5720224338051478,"upper":0.755582840240385},{"lower":0.6200873940381009,"upper":0.7123100800281199}]}'
	),
	of(
		'Funnels',
		'arcsineZ',
		'How many errors a share p of n lies from a target, on the angle.',
		'{"function":"arcsineZ","input":{"p":0.62,"n":400,"target":0.667}}',
		'{"result":-1.9635650733151122}'
	),
	of(
		'Funnels',
		'band',
		'Band 0, 1 or 2 of a z that is turned so that more is better.',
		'{"function":"band","input":{"z":-1.963565073}}',
		'{"result":0}'
	),
	of(
		'Over time',
		'trend',
		'Trend of the last five values with 95% limits, oldest first.',
		'{"function":"trend","input":{"values":[7.0826,7.1085,7.2571,7.4528,7.6554],"lower95":[7.0754,7.1013,7.2499,7.4456,7.6481],"upper95":[7.094,7.1199,7.2684,7.4643,7.6669],"kind":"proportion","polarity":"none"}}',
		'{"result":{"slope":0.14879926342020158,"chi2":9740.102184854948,"result":"increasing"}}'
	),
	of(
		'Over time',
		'spc',
		'Lines of a control chart and what each point signals.',
		'{"function":"spc","input":{"values":[1,2,1,2,10,1,2,1,2,1,2,1],"screen":true}}',
		'{"result":{"mean":2.1666666666666665,"lower":-0.4933333333333336,"upper":4.826666666666666,"labels":["Common Cause","Common Cause","Common Cause","Common Cause","Above UCL","7 Points Below CL","7 Points Below CL","7 Points Below CL","7 Points Below CL","7 Points Below CL","7 Points Below CL","7 Points Below CL"]}}'
	),
	of(
		'Over time',
		'xmrBaseline',
		'Lines of a control chart from the first values only.',
		'{"function":"xmrBaseline","input":{"values":[310,288,297,298,307,303,294,297,308,306],"baseline":8,"screen":false}}',
		'{"result":{"mean":299.25,"amr":8.142857142857142,"lower":277.59,"upper":320.91,"nearLower":284.81,"nearUpper":313.69}}'
	),
	of(
		'Over time',
		'assurance',
		'Whether a process as it is meets its standard.',
		'{"function":"assurance","input":{"lower":1,"upper":3,"target":4,"polarity":"high"}}',
		'{"result":"consistently fails"}'
	),
	of(
		'Over time',
		'mergeCounts',
		'Counts of parts together, and their ratio; no answer where one is missing.',
		'{"function":"mergeCounts","input":{"parts":[{"x":120,"n":400},{"x":90,"n":200}]}}',
		'{"result":{"x":210,"n":600,"value":0.35}}'
	),
	of(
		'Over time',
		'mergeMeans',
		'Mean of parts by people, with its error.',
		'{"function":"mergeMeans","input":{"parts":[{"value":70,"se":2,"population":1},{"value":80,"se":1,"population":3}]}}',
		'{"result":{"value":77.5,"se":0.9013878188659973,"estimated":true}}'
	),
	of(
		'Over time',
		'register',
		'Where letters, one a scheduled period and oldest first, lead on the register of persistent failure.',
		'{"function":"register","input":{"period":"quarter","history":".FFFfFFF","improving":false}}',
		'{"result":{"status":"persistent","failing998":6,"failing95":7,"missing":0,"duration":7,"silent":0}}'
	),
	of(
		'Schemes of the time',
		'iafReplay',
		'Score and rating by our reading of the method of 2016/17.',
		'{"function":"iafReplay","input":{"bands":[2,2,1,1,1],"leadership":1,"finance":2,"outstandingFrom":1.45}}',
		'{"result":{"score":1.45,"rating":"Outstanding"}}'
	),
	of(
		'Schemes of the time',
		'bcfPayment',
		'What a plan of the Better Care Fund earned by quarter, and what was kept back.',
		'{"function":"bcfPayment","input":{"baseline":[9000,8800,8900,9300],"reduction":0.035,"actual":[8800,8600,8700,8950],"unitValue":1490}}',
		'{"result":{"planned":1260.0000000000002,"pot":1877400.0000000002,"payments":[298000,298000,298000,521500],"total":1415500,"retained":461900.00000000023}}'
	),
	of(
		'Schemes of the time',
		'bcfNet',
		'Reduction net of expected growth.',
		'{"function":"bcfNet","input":{"gross":3.75,"growth":2}}',
		'{"result":1.75}'
	),
	of(
		'Schemes of the time',
		'bcfMetric',
		'Whether a target was met, and by how much.',
		'{"function":"bcfMetric","input":{"target":716.9,"actual":705.3,"polarity":"low"}}',
		'{"result":{"met":true,"difference":-11.600000000000023,"differencePercent":-1.6180778351234515}}'
	),
	of(
		'Schemes of the time',
		'percentChange',
		'Change in per cent of what was.',
		'{"function":"percentChange","input":{"was":200,"now":190}}',
		'{"result":-5}'
	)
];
