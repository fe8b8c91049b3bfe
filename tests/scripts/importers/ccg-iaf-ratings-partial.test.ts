import { expect, it } from 'vitest';
import { ccgIafRatingsPartial } from '../../../scripts/importers/ccg-iaf-ratings-partial.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER = 'assessment_year,ccg_name,rating,source,status';
const said = (...lines: string[]) =>
	saidOf(ccgIafRatingsPartial, { 'ccg-headline-ratings-partial.csv': `${[HEADER, ...lines].join('\n')}\n` });

it('reads a grade on the list of its year, lines 29 and 60', () => {
	const lines = [
		'2015/16,NHS Bassetlaw CCG,Outstanding,"Clarke Willmott web note (2016); HSJ article 7009416 (July 2016), stored excerpt",9 of the 10 named in stored text',
		'2016/17,NHS West Leicestershire CCG,Outstanding,NHS England letter July 2017 (final draft),stated'
	];
	expect(said(...lines)).toMatchObject([
		{ area: 'E38000008', period: '2015/16', map: '2015-04', value: 4 },
		{ area: 'E38000201', period: '2016/17', map: '2016-04', value: 4 }
	]);
});

it('doubts a grade that one report leaves out, line 17, and has none where two disagree, line 28', () => {
	const lines = [
		'2015/16,NHS Northumberland CCG,Inadequate,"HSJ article 7009416 (July 2016), stored excerpt",named by HSJ only; second press list omits it',
		'2015/16,NHS North Kirklees CCG,Inadequate (disputed),Clarke Willmott web note (2016),"named only by second press list, not by HSJ; treat as unknown"'
	];
	expect(said(...lines)).toMatchObject([
		{ value: 1, suspect: 'One press list names this rating and another leaves it out.' },
		{ missing: 'not-available' }
	]);
});

it('holds a grade that it does not know', () => {
	expect(said('2018/19,NHS Kernow CCG,Middling,,stated')).toMatchObject([{ held: 'a grade that is not declared', case: 46 }]);
});
