import { beforeAll, expect, it } from 'vitest';
import { answerSentences } from '#lib/finder/answer.ts';
import type { Gazetteer } from '#lib/finder/gazetteer.ts';
import { search } from '#lib/finder/search.ts';
import { placeIndexes } from '../support/place-indexes.ts';
import { bannedWords } from '../support/plain-words.ts';
import { fleschKincaidGrade, wordsOf } from '../support/readability.ts';
import { ASKED_2015, ASKED_2021, HOSTILE } from './asked.ts';

let gazetteers: ReadonlyMap<string, { gazetteer: Gazetteer }>;

beforeAll(async () => {
	gazetteers = await placeIndexes(['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22']);
}, 120_000);

const answered = (typed: string, edition: string) => answerSentences(search(gazetteers.get(edition)!.gazetteer, typed));

it.each([
	[
		'Slough',
		'2015-16',
		'Slough, South East lies in 2 CCGs. NHS Slough CCG has about three quarters of the town. NHS Chiltern CCG has about a quarter of the town. Its largest part passed to another CCG in April 2018. Please choose.'
	],
	['Cheadle', '2015-16', '3 places are called Cheadle, or begin so. Please choose.'],
	[
		'Newport',
		'2015-16',
		'3 places are called Newport, or begin so. Please choose. There is also a Newport in Wales. CCGs are in England only.'
	],
	['Totnese', '2015-16', 'We have no place called Totnese. Did you mean Totnes, Devon?'],
	['Swansea', '2021-22', 'Swansea is in Wales. CCGs are in England only.'],
	['Guernsey', '2021-22', 'Guernsey is not in England. CCGs are in England only.'],
	['CF10 1AA', '2021-22', 'CF10 is in Wales. CCGs are in England only.'],
	['ZZ99 1AA', '2021-22', 'We know no postcode that begins with ZZ99. Check its letters and digits.'],
	['BFPO 12', '2021-22', 'That is an address of the armed forces. It lies in no CCG.'],
	[
		'00F',
		'2021-22',
		'00F was the code of NHS Gateshead CCG. It closed by April 2015. Its people then came under NHS Newcastle Gateshead CCG.'
	],
	[
		'X2C4Y',
		'2015-16',
		'X2C4Y is the code of NHS Kirklees CCG, which began in April 2021. On this earlier map its people are in NHS Greater Huddersfield CCG and NHS North Kirklees CCG.'
	],
	[
		'Barrow-in-Furness',
		'2021-22',
		'Barrow-in-Furness, Cumbria lies in NHS Morecambe Bay CCG. It came under NHS Morecambe Bay CCG in April 2017.'
	],
	[
		'LS1 4AP',
		'2015-16',
		'LS1, Leeds lies in NHS Leeds North CCG. NHS Leeds South and East CCG has the middle of the district. Its largest part passed to another CCG in April 2018.'
	],
	['01G', '2021-22', '01G is the code of NHS Salford CCG.'],
	['London', '2021-22', 'London has 33 council areas. Please choose.'],
	['', '2021-22', 'Type a town, a postcode, or the name or code of a clinical commissioning group (CCG).']
])('%j on the map of %s is answered in words', (typed, edition, words) => {
	expect(answered(typed, edition).join(' ')).toContain(words);
});

it('answers everything, in short sentences of plain words', () => {
	const asked = [...ASKED_2015, ...ASKED_2021].map(([typed]) => typed);
	for (const typed of [...asked, ...HOSTILE]) {
		for (const edition of ['2015-16', '2021-22']) {
			const sentences = answered(typed, edition);
			expect(sentences.length, typed).toBeGreaterThan(0);
			for (const sentence of sentences) {
				expect(sentence).toMatch(/^\S.*[.?”]$/su);
				expect(bannedWords(sentence)).toEqual(bannedWords(typed));
				expect(wordsOf(sentence).length, sentence).toBeLessThanOrEqual(36);
			}
		}
	}
});

it('is of reading grade 8 or below', () => {
	const all = ASKED_2021.flatMap(([typed]) => answered(typed, '2021-22')).join(' ');
	expect(fleschKincaidGrade(all)).toBeLessThanOrEqual(8);
});
