import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fiveGroups, groupSentences, type GroupLine } from '../../../../../src/routes/areas/[code=area]/[group=group]/five-groups.ts';
import { nearOutlines, smallOutlines } from '../../../../../src/routes/areas/[code=area]/[group=group]/near-map.ts';
import { placeOf } from '../../../../../src/routes/areas/[code=area]/[group=group]/place.ts';
import type { GroupScore } from '#lib/domain/scoring/group-score.ts';
import { filledExample } from '../../../../support/example-figures.ts';
import { bannedWords } from '../../../../support/plain-words.ts';
import { fleschKincaidGrade, sentencesOf, wordsOf } from '../../../../support/readability.ts';

const scored = (score: number | undefined, se: number | undefined = 1): GroupScore => ({ code: 'A', name: 'Mere', score, se });
const line = (own: GroupScore, neighbours: readonly GroupScore[], alike: readonly GroupScore[] = []): GroupLine => ({
	group: 'mental-health',
	own,
	neighbours,
	alike
});

// 1.96 and 3.09 standard errors: two-sided 95% and 99.8% of the normal distribution (methods.md section 8.4)
const TOLD: readonly (readonly [GroupLine, string])[] = [
	[
		line(scored(54), [scored(48), scored(54), scored(60)], [scored(54)]),
		'Clearly better than England. It is ahead of 1 and behind 1 of 3 neighbours. No clear difference from any of 1 CCG most like it.'
	],
	[line(scored(47.5), [scored(50)]), 'Possibly worse than England. No clear difference from any of 1 neighbour.'],
	[
		line({ ...scored(48), se: undefined }, [scored(44), scored(50)]),
		'Lower than England, but how sure that is cannot be said. Its score is above 1 of 2 neighbours.'
	],
	[line(scored(undefined), [scored(44)]), 'There is no score: too little is published.']
];

describe('the five groups of a place', () => {
	it.each(TOLD)('are told against England, the neighbours and those most like it', (told, words) => {
		expect(groupSentences(told).join(' ')).toBe(words);
	});

	it('are told in plain words', () => {
		const all = TOLD.flatMap(([told]) => groupSentences(told)).join(' ');
		expect(bannedWords(all)).toEqual([]);
		expect(fleschKincaidGrade(all)).toBeLessThanOrEqual(8);
		for (const sentence of sentencesOf(all)) expect(wordsOf(sentence).length).toBeLessThanOrEqual(25);
	});

	it('are all five, in their order, with a score of each CCG around', () => {
		const lines = fiveGroups('A', ['B'], ['C', 'D'], (code, group) => ({ code, name: group, score: 50, se: 1 }));
		expect(lines.map(({ group }) => group)).toEqual([
			'older-people',
			'long-term-conditions',
			'mental-health',
			'mothers-and-children',
			'generally-healthy'
		]);
		expect(lines[2]).toMatchObject({ own: { code: 'A', name: 'mental-health' }, neighbours: [{ code: 'B' }], alike: [{}, {}] });
	});
});

it('a place has its neighbours around it, or the CCGs of a region', async () => {
	const { db, editions } = filledExample();
	const edition = editions.find(({ id }) => id === '2021-22')!;
	const next = (await placeOf(db, edition, 'D01', 'mental-health'))!;
	expect(next.around).toEqual(next.neighbours);
	const wider = (await placeOf(db, edition, 'D01', 'mental-health', next.area.region))!;
	expect(wider.around.length).toBeGreaterThan(0);
	expect(wider.around.map(({ code }) => code)).not.toContain('D01');
	expect(wider.groups).toHaveLength(5);
});

describe('the small map', () => {
	const fetched = (path: string) => Promise.resolve(new Response(readFileSync(`static${path}`, 'utf8')));
	const near = async (codes: readonly string[]) => await nearOutlines(fetched as never, '2021-04', codes);

	it('is filled by the place and those around it, with what else is seen beside them', async () => {
		// Salford borders Bolton, Bury, Manchester, Trafford, Warrington and Wigan (ONS boundaries of April 2021)
		const codes = ['01G', '00T', '00V', '14L', '02A', '02E', '02H'];
		const drawn = await near(codes);
		expect(drawn.map(({ code }) => code)).toEqual(expect.arrayContaining(codes));
		expect(drawn.length).toBeGreaterThan(codes.length);
		expect(drawn.length).toBeLessThan(40);
		expect((await smallOutlines(fetched as never, '2021-04', codes)).map(({ code }) => code).toSorted()).toEqual(codes.toSorted());
	});

	it('is not drawn of nobody', async () => {
		expect(await near([])).toEqual([]);
	});
});
