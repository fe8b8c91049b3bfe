import { expect, it } from 'vitest';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { rankedInside } from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/inside.ts';
import {
	ASKS,
	factorWeightWords,
	leadWords,
	titleOf,
	WHO
} from '../../../../../src/routes/groups/[group=group]/[[factor=factor]]/words.ts';
import { bannedWords } from '../../../../support/plain-words.ts';

const edition = { id: '2021-22', referenceDate: '2022-03-31', map: '2021-04', title: 'England', areas: 3 } as const;
const cell = (score: number | undefined, known = 1) => ({ score, variance: 1, known, found: 1, expected: 1 });
const older = { ...EQUAL_WEIGHTS, groups: [1, 0, 0, 0, 0] };
/** Made-up areas with the same score in all three factors. */
const rows = (scores: readonly (number | undefined)[], known = 1) =>
	rankedInside(
		scores.map((score, at) => ({ code: `${at}`, name: `Area ${at}`, grid: [0, 1, 2].map(() => cell(score, known)) })),
		'older-people',
		older
	);

it('says who leads, who comes last, against England, when, and how sure that is', () => {
	expect(leadWords(rows([60, 50, 40]), 'Older people', edition)).toBe(
		'With figures to 31 March 2022, Area 0 comes first in older people, with 60.0 against England’s 50. ' +
			'Area 2 comes last of 3 clinical commissioning groups (CCGs), with 40.0; higher is better. ' +
			'Half of them lie between 45.0 and 55.0. How sure: Area 0 is likely 1st.'
	);
});

it('makes no claim where too little error is known, and says so where nobody has a place', () => {
	expect(leadWords(rows([60, 40], 0.5), 'Older people', edition)).toContain('How sure this order is cannot be said');
	expect(leadWords(rows([undefined, undefined]), 'Older people', edition)).toBe(
		'With figures to 31 March 2022, no clinical commissioning group (CCG) has a place in older people: too little of it is measured.'
	);
});

it('names a group, a factor of it, and how factors are weighted', () => {
	expect(titleOf('mental-health', undefined)).toBe('Mental health');
	expect(titleOf('mental-health', 'access')).toBe('Mental health: access');
	expect(factorWeightWords([3, 3, 3])).toBe('access, quality and prevention weigh the same');
	expect(factorWeightWords([3, 3, 9])).toBe('weights: access 3, quality 3 and prevention 9');
});

it('uses no word that a public page may not use', () => {
	expect([...Object.values(WHO), ...Object.values(ASKS)].flatMap(bannedWords)).toEqual([]);
});
