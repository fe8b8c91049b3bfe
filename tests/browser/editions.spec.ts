import { expect, test } from '../support/browser.ts';
import { TEMPLATES } from './templates.ts';

const EDITIONS = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2020-21', '2021-22'];

/** What must never be seen on a page: numbers that are none, names of nothing, cells of a table without anything in them. */
const HOLES: readonly (readonly [words: string, hole: RegExp])[] = [
	['no number that is none', /\bNaN\b|\bInfinity\b/],
	['no name of nothing', />[^<]*\b(undefined|null)\b[^<]*</],
	['no value of an attribute that is nothing', /="(undefined|null|NaN)[^"]*"|\[object Object\]/],
	['no empty cell in a table', /<td(?![^>]*hidden)[^>]*>(\s|<!--[^>]*-->)*<\/td>(?!\s*(<!--[^>]*-->)*\s*<th scope="col")/]
];

/** Scripts, and what is to be typed or comes back word for word: an answer of the calculator may well be null. */
const NOT_SHOWN_AS_WORDS = /<(script|pre|code)\b[\s\S]*?<\/\1>/g;

/** Paths without a query of their own, so that each can be asked for in an edition, and those of a CCG that every list has. */
const PAGES = [
	...TEMPLATES.filter(({ path, status }) => status === undefined && !path.includes('?')),
	{ name: 'a CCG of every list', path: '/areas/11N' },
	{ name: 'an indicator in a CCG of every list', path: '/indicators/emergency-admissions-rate/11N' }
];

test('holes that are planted are found, and a whole row has none', () => {
	const planted = ['<td>NaN</td>', '<td>undefined</td>', '<a href="null">x</a>', '<tr><td>1</td><td> </td></tr>'];
	for (const [at, text] of planted.entries()) expect(HOLES[at]?.[1].test(text), text).toBe(true);
	for (const [words, hole] of HOLES) expect(hole.test('<tr><th scope="row">A</th><td>1</td></tr>'), words).toBe(false);
});

for (const edition of EDITIONS) {
	test(`every page opens in ${edition}, whole and without holes`, async ({ page }) => {
		for (const { name, path } of PAGES) {
			const answer = await page.request.get(`${path}?edition=${edition}`);
			expect(answer.status(), `${name}, ${path}`).toBe(200);
			const body = (await answer.text()).replace(NOT_SHOWN_AS_WORDS, 'word for word').split('<body')[1] ?? '';
			for (const [words, hole] of HOLES) expect(hole.exec(body)?.[0], `${words}: ${name}, ${path}`).toBeUndefined();
		}
	});
}
