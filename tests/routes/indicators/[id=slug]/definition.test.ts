import { expect, it } from 'vitest';
import { findIndicator, type FoundIndicator } from '#lib/server/queries/indicators.ts';
import { definitionOf, standingOf } from '../../../../src/routes/indicators/[id=slug]/definition.ts';
import { filledExample } from '../../../support/example-figures.ts';

const { db } = filledExample();

async function said(id: string, change: Partial<FoundIndicator> = {}): Promise<Readonly<Record<string, string>>> {
	const found = await findIndicator(db, id);
	if (!found) throw new Error(`The example has no ${id}.`);
	const indicator = { ...found, ...change };
	const standing = indicator.standings.find(({ edition }) => edition === '2021-22');
	return Object.fromEntries([...definitionOf(indicator, standing), ...standingOf(indicator, standing)]);
}

it('a measured indicator says what it counts, of whom, how, from when and by what it is judged', async () => {
	expect(await said('seen-in-time', { numeratorIs: 'people seen', denominatorIs: 'people who came' })).toMatchObject({
		'What it counts': '%',
		'Who is covered': 'People who came',
		Better: 'Higher is better',
		'How it is worked out': 'People seen, divided by people who came, times 100',
		Standard: 'None is recorded. England is what figures are compared with.',
		'Whose areas are counted': 'CCGs',
		'Known problems': 'None known',
		'How often': 'Once',
		Status: 'Scored. Scored in its part of the framework'
	});
});

it('an entry without figures leaves no field out, and says in words what is not stated', async () => {
	const elsewhere = await said('elsewhere');
	expect(elsewhere).toMatchObject({
		'Who is covered': 'Not stated',
		'How it is worked out': 'Not stated',
		Standard: 'None is known',
		Period: 'None is held here',
		'How often': 'Not stated',
		'Codes elsewhere': 'Not stated',
		Status: 'Published, but we do not have it yet. Not checked yet against the publisher'
	});
	expect(Object.values(elsewhere).filter((text) => text.trim() === '')).toEqual([]);
	expect(await said('counted-by-nobody')).toMatchObject({ 'Whose areas are counted': 'Nobody counts it', Status: 'Not collected' });
});
