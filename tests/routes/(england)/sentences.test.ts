import { expect, it } from 'vitest';
import { GROUPS } from '#lib/domain/framework.ts';
import type { Ranked, Unranked } from '#lib/domain/scoring/ranking.ts';
import { firmness, headline, movement, unrankedWords } from '../../../src/routes/(england)/sentences.ts';
import { bannedWords } from '../../support/plain-words.ts';

const entry = (name: string, rank: number | undefined, score = 50, known = 1, reason?: Unranked): Ranked => ({
	code: name,
	name,
	rank,
	reason,
	overall: {
		score,
		se: 1,
		knownErrorShare: known,
		coverage: 1,
		weakest: { cell: 'mental-health/access', score: 40 },
		groups: GROUPS.map((group) => ({ group, score, contribution: score / 5 }))
	}
});

it('the headline names the weights, who comes first and who last', () => {
	expect(headline([entry('Ash', 1), entry('Birch', 2), entry('Cedar', 3)], 'all weights equal')).toBe(
		'Ranked with all weights equal: Ash comes first, Cedar last'
	);
});

it('the headline names all who share the first place', () => {
	expect(headline([entry('Ash', 1), entry('Birch', 1), entry('Cedar', 3)], 'all weights equal')).toBe(
		'Ranked with all weights equal: Ash and Birch come first, Cedar last'
	);
});

it('the headline says so where nobody can be ranked, and where all come out alike', () => {
	expect(headline([entry('Ash', undefined)], 'your own weights')).toBe('Nobody can be ranked with your own weights');
	expect(headline([entry('Ash', 1), entry('Birch', 1)], 'all weights equal')).toMatch(/all come out alike$/);
});

it('how firm the order is cannot be said where the error is known for less than two thirds of the weight', () => {
	const words = firmness([entry('Ash', 1, 60, 0.3), entry('Birch', 2, 50, 0.3)], new Map([['Ash', { low: 1, high: 2 }]]));
	expect(words).toContain('only 30% of the weight');
	expect(words).toContain('cannot be said');
	expect(words).toContain('Ash could be 1st or 2nd of 2');
	expect(bannedWords(words)).toEqual([]);
});

it('with enough known error the range of the first place is given, and whether the middle is soft', () => {
	const many = Array.from({ length: 40 }, (_, at) => entry(`Area ${at}`, at + 1, 50 - at / 100));
	expect(firmness(many, new Map([['Area 0', { low: 1, high: 30 }]]))).toBe(
		'Area 0 could be anywhere from 1st to 30th of 40. In the middle the order is soft: 40 CCGs cannot be told apart from 20 or more others.'
	);
});

it('a move is announced by who leads and who moved farthest', () => {
	const before = [entry('Ash', 1), entry('Birch', 2), entry('Cedar', 3)];
	const after = [entry('Cedar', 1), entry('Ash', 2), entry('Birch', 3)];
	expect(movement(before, after)).toBe('New order: Cedar first of 3. Cedar moved farthest, from 3rd to 1st.');
	expect(movement(before, before)).toBe('The order has not changed: Ash first of 3.');
	expect(movement(before, [entry('Ash', undefined)])).toBe('Nobody can be ranked with these weights.');
});

it('those without a place are counted with their reason, and nothing is said where all have one', () => {
	expect(unrankedWords([entry('Ash', undefined, 50, 1, 'below-gate'), entry('Birch', undefined, 50, 1, 'below-gate')])).toMatch(
		/^2 CCGs have figures for less than two thirds of the weight\./
	);
	expect(unrankedWords([entry('Ash', 1)])).toBe('');
});

it('a change of weights tells the reader where her own area went, and several by their names (experience.md, U6)', () => {
	const [before, after] = [
		[entry('Ash', 1), entry('Birch', 2), entry('Cedar', 3)],
		[entry('Cedar', 1), entry('Ash', 2), entry('Birch', 3)]
	];
	expect(movement(before, after, ['Birch'])).toBe('Your area moved from 2nd to 3rd of 3. Cedar first of 3.');
	expect(movement(before, before, ['Birch'])).toBe('Your area stays 2nd of 3. Ash first of 3.');
	expect(movement(before, after, ['Ash', 'Cedar'])).toBe(
		'Ash moved from 1st to 2nd of 3. Cedar moved from 3rd to 1st of 3. Cedar first of 3.'
	);
	expect(movement(before, [entry('Ash', 1), entry('Birch', undefined)], ['Birch'])).toBe('Your area is not ranked. Ash first of 1.');
	expect(movement(before, after)).toMatch(/^New order/);
});
