import { expect, it } from 'vitest';
import { gpAppointments } from '../../../scripts/importers/gp-appointments.ts';
import { saidOf } from '../../support/published-lines.ts';

const HEADER = 'ccg_code,ccg_ons_code,month,status,time_between_booking_and_appointment,appointments';
// lines 3, 4, 9, 11, 18, 24 of the table, of one CCG and month
const LINES = [
	'03W,E38000051,2019-03,Attended,15 to 21 Days,10934',
	'03W,E38000051,2019-03,Attended,2 to 7 Days,32521',
	'03W,E38000051,2019-03,Attended,Unknown / Data Issue,13',
	'03W,E38000051,2019-03,DNA,15 to 21 Days,828',
	'03W,E38000051,2019-03,Unknown,15 to 21 Days,1414',
	'03W,E38000051,2019-03,Unknown,Unknown / Data Issue,6'
];
const said = (...lines: string[]) => saidOf(gpAppointments, { 'gp-appointments-ccg-month-wait.csv': `${[HEADER, ...lines].join('\n')}\n` });

it('adds up a CCG’s month: waits that are known, and visits kept or missed', () => {
	const key = { area: '03W', period: '2019-03', map: '2021-04' };
	expect(said(...LINES)).toMatchObject([
		{ ...key, indicator: 'gp-appointments-over-7-days', numerator: 10934 + 828 + 1414, denominator: 10934 + 32521 + 828 + 1414 },
		{ ...key, indicator: 'gp-appointments-missed', numerator: 828, denominator: 10934 + 32521 + 13 + 828 },
		{ leftOut: 'neither wait nor outcome known', rows: 1 }
	]);
});

it('holds a wait, a status or a count that it does not know', () => {
	const [line = ''] = LINES;
	const held = [line.replace('15 to 21', '15 to 22'), line.replace('Attended', 'Cancelled'), line.replace('10934', 'many')].map(
		(odd) => said(odd)[0]?.held
	);
	expect(held).toEqual(['a wait that is not declared', 'a status that is not declared', 'not a count']);
});
