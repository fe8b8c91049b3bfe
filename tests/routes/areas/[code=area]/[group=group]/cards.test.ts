import { describe, expect, it } from 'vitest';
import { inPeople } from '../../../../../src/routes/areas/[code=area]/[group=group]/cards.ts';
import { labelPoint } from '../../../../../src/routes/areas/[code=area]/[group=group]/label-point.ts';
import { labelsBelow, lineScale } from '../../../../../src/routes/areas/[code=area]/[group=group]/line-scale.ts';
import { placeOf } from '../../../../../src/routes/areas/[code=area]/[group=group]/place.ts';
import { questionOn } from '../../../../../src/routes/areas/[code=area]/[group=group]/question.ts';
import { versusWords } from '../../../../../src/routes/areas/[code=area]/[group=group]/versus.ts';
import { filledExample } from '../../../../support/example-figures.ts';
import { bannedWords } from '../../../../support/plain-words.ts';

it.each([
	[0.7, 'share', 'about 7 in 10'],
	[0.025, 'share', 'about 1 in 40'],
	[33, 'percent', 'about 3 in 10'],
	[0.99, 'share', ''],
	[0, 'share', ''],
	[1023, 'number', '']
] as const)('%d of the scale %s is said as “%s”', (value, scale, words) => {
	expect(inPeople(value, { scale, kind: 'proportion' })).toBe(words);
});

it('versusWords names whom, their figure, which way and how sure', () => {
	const of = (verdict: 'better' | 'not-compared') => ({ verdict, comparator: { value: 62 } }) as never;
	const text = (value: number) => `${value}%`;
	expect(versusWords([{ whom: 'its neighbours', compared: of('better') }], text)).toEqual([
		'That is better than its neighbours (62%), by too much to be chance.'
	]);
	expect(versusWords([{ whom: 'its neighbours', compared: of('not-compared') }], text)).toEqual([
		'It was 62% for its neighbours; how sure that difference is cannot be said.'
	]);
	expect(versusWords([{ whom: 'its neighbours', compared: undefined }], text)).toEqual([]);
});

describe('a line', () => {
	const line = { own: 2, england: 1, standard: undefined, others: [3], turned: false };

	it('has better to the right, whichever way that is', () => {
		const [plain, turned] = [lineScale(line), lineScale({ ...line, turned: true })];
		expect([1, 2, 3].map(plain)).toEqual([8, 50, 92]);
		expect([1, 2, 3].map(turned)).toEqual([92, 50, 8]);
		expect(lineScale({ ...line, own: 1, others: [] })(1)).toBe(50);
	});

	it('joins the words of England and the standard where they would touch', () => {
		expect(labelsBelow(10, 80).map(({ words }) => words)).toEqual(['England', 'standard']);
		expect(labelsBelow(40, 50)).toEqual([{ at: 45, words: 'England, standard' }]);
		expect(labelsBelow(undefined, undefined)).toEqual([]);
	});
});

it('labelPoint is the middle of the largest ring', () => {
	expect(labelPoint('M0,0L1,1L0,1ZM10,10L20,10L20,30L10,30Z')).toEqual({ x: 15, y: 20 });
	expect(labelPoint('')).toEqual({ x: 0, y: 0 });
});

describe('placeOf', () => {
	const { db, editions } = filledExample();
	const edition = editions.find(({ id }) => id === '2021-22')!;

	it('has the place, its neighbours by border and those like it, with their scores', async () => {
		const place = (await placeOf(db, edition, 'D01', 'mental-health'))!;
		expect(place.own.name).toBe('Dale');
		expect(place.neighbours.map(({ name }) => name)).toEqual(['Fern', 'Elm']);
		expect(place.alike.map(({ name }) => name)).toEqual(['Grove']);
	});

	it('has for each group a card of every figure, with England, the time and how sure in its sentences', async () => {
		for (const group of ['older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy'] as const) {
			const place = (await placeOf(db, edition, 'D01', group))!;
			for (const { sentences, howSure, beside, name, gap } of place.cards) {
				const text = [...sentences, howSure, ...beside, gap].join(' ');
				expect(text).toMatch(/England/);
				expect(text).toMatch(/\b20\d\d\b/);
				expect(text).toMatch(/chance|how sure/);
				expect(bannedWords(text), name).toEqual([]);
			}
			expect(questionOn(place)).toMatch(/\?$/);
		}
	});

	it('is nothing for a CCG that the map does not have', async () => {
		expect(await placeOf(db, edition, 'A01', 'mental-health')).toBeUndefined();
	});
});
