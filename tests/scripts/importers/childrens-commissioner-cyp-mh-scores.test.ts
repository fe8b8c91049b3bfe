import { expect, it } from 'vitest';
import { childrensCommissionerCypMhScores } from '../../../scripts/importers/childrens-commissioner-cyp-mh-scores.ts';
import { saidOf } from '../../support/published-lines.ts';

// lines 1, 2 and 5 of the table of 2019/20, and lines 1 to 3 of that of 2020/21
const FIRST = [
	'ccg,ccg_cd,region,perc_referral,avg_wait,perc_closed,overall_score,perc_access,% still waiting,no_referred_1920',
	'ENGLAND,ENGLAND,ENGLAND,0.0450,43,0.27,NaN,0.380481381,0.348429319,538564',
	'NHS BARKING AND DAGENHAM CCG,E38000004,London,0.048153335,8,0.1,22,0.42805244,0.14,"3,060"'
];
const SECOND = [
	'Clinical Commissioning Group (CCG),CCG code,org_cd,Region,% percentage of children referred to CYPMHS,Average waiting time before treatment (days),% of referrals closed before treatment,CCG overall score,no_referred_2021',
	'ENGLAND,,,,0.04,32,0.24,,"497,502"',
	'NHS BARKING AND DAGENHAM CCG,E38000004,07L,London,0.03,18,0.14,17,"1,670"'
];
const files = { 'cyp-mh-scores-2019-20.csv': `${FIRST.join('\n')}\n`, 'cyp-mh-scores-2020-21.csv': `${SECOND.join('\n')}\n` };

it('reads each year on its own list, and leaves England out, which has no score', () => {
	expect(saidOf(childrensCommissionerCypMhScores, files)).toMatchObject([
		{ leftOut: 'England, which has no score' },
		{ area: 'E38000004', period: '2019/20', map: '2019-04', value: 22 },
		{ leftOut: 'England, which has no score' },
		{ area: 'E38000004', period: '2020/21', map: '2020-04', value: 17 }
	]);
});
