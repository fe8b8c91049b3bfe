import { expect, it } from 'vitest';
import { ledgerOf } from '#lib/server/queries/ledger.ts';
import { factorParts } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/factors.ts';
import { filledExample } from '../../../../support/example-figures.ts';

const seen = { indicator: 'seen-in-time', value: 60, from: '2010-04-01', until: null } as const;

it('lists the indicators of each factor that have figures, scored ones first, with the standard in force on the last day', async () => {
	const { db } = filledExample();
	const rows = await ledgerOf(db, '2021-22');
	const standards = [
		{ ...seen, sense: 'at-least' as const, until: '2015-03-31' },
		{ ...seen, sense: 'at-least' as const, value: 70, from: '2015-04-01' }
	];
	const parts = factorParts(rows, standards, 'older-people', undefined);
	expect(parts.map(({ factor }) => factor)).toEqual(['access', 'quality', 'prevention']);
	const access = parts[0]!.held.find(({ id }) => id === 'seen-in-time');
	expect(access).toMatchObject({ name: 'Seen in time', polarity: 'high', standard: 'at least 70%' });
	expect(factorParts(rows, [], 'older-people', 'access')[0]!.held[0]!.standard).toBeUndefined();
});

it('puts every entry of the group either among the figures or among the gaps, once', async () => {
	const { db } = filledExample();
	const rows = await ledgerOf(db, '2021-22');
	for (const group of ['older-people', 'mental-health', 'long-term-conditions'] as const) {
		const parts = factorParts(rows, [], group, undefined);
		const listed = parts.flatMap(({ held, gaps }) => [...held, ...gaps.flatMap(({ entries }) => entries)].map(({ id }) => id));
		const all = rows.filter((row) => row.group === group).map(({ id }) => id);
		expect(listed.toSorted()).toEqual(all.toSorted());
	}
});

it('holds the one factor asked for alone', async () => {
	const rows = await ledgerOf(filledExample().db, '2021-22');
	expect(factorParts(rows, [], 'older-people', 'quality').map(({ factor }) => factor)).toEqual(['quality']);
});
