import { expect, it } from 'vitest';
import { edForecast20182020 } from '../../../scripts/importers/ed-forecast-2018-2020.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER =
	',ccg,month,111_111_offered,111_111_answered,amb_sys_made,amb_sys_answered,gp_appt_available,ae_attendances_attendances,population,People,Places,Lives,year,%>65,%<15,N>65,N<15';
// line 2 of the table
const LINE =
	'0,00Q,Jan,406.65583028916126,308.9450949002496,310.5618013109489,234.71618677292483,4568.019766083442,1179.8552456660982,14.8942,97.2,99.7,94.4,2018,14.464019551234708,21.763505257079935,2.1543,3.2415';
const said = (line: string) => saidOf(edForecast20182020, { 'access-ccg-monthly-2018-2020-scaled.csv': `${HEADER}\n${line}\n` });

it('adds up three kinds of use, times the tens of thousands of people', () => {
	const [figure] = said(LINE);
	expect(figure).toMatchObject({ area: '00Q', period: '2018-01', map: '2021-04', flags: ['estimated'], denominator: 14.8942 });
	expect(Number(figure?.numerator) / 14.8942).toBeCloseTo(406.65583028916126 + 310.5618013109489 + 1179.8552456660982, 9);
});

it('holds a month that does not exist', () => {
	expect(said(LINE.replace('Jan', 'Janaury'))).toMatchObject([{ held: 'not a month', case: 74 }]);
});
