import { expect, test } from '../support/browser.ts';
import { bannedWords } from '../support/plain-words.ts';
import { fleschKincaidGrade } from '../support/readability.ts';

/** Pages that everybody is to understand, at their public reading level. */
const PUBLIC = [
	'/',
	'/?edition=2015-16',
	'/find',
	'/find?q=Newport',
	'/find?q=qqq',
	'/groups/mental-health',
	'/groups/older-people/access',
	'/areas',
	'/areas/15E',
	'/areas/13P',
	'/areas/01G/mental-health',
	'/areas/10L/older-people?edition=2015-16',
	'/indicators',
	'/indicators/iapt-recovery-rate',
	'/gaps',
	'/persistent',
	'/compare?areas=11N,15N',
	'/about'
];

/** Proper names of many syllables, which no wording can make shorter. */
const NAMES = /\b(?:clinical commissioning groups?|CCGs?|[A-Z][\w’'-]+(?:(?:,| and| of| upon| in)? [A-Z][\w’'-]+)+)/g;

test.use({ javaScriptEnabled: false });

for (const path of PUBLIC) {
	test(`${path} is in plain words of grade 8 or below`, async ({ page }) => {
		await page.goto(path);
		// what is said in sentences: paragraphs and list items that end as a sentence does, and no table, form or quotation
		const sentences = await page.locator('main').evaluate((main) =>
			[...main.querySelectorAll<HTMLElement>('p, li, dd')]
				.filter((one) => !one.closest('table, form, blockquote, .question, nav') && !one.querySelector('p, li, dd'))
				.map((one) => (one.textContent ?? '').replace(/\s+/g, ' ').trim())
				.filter((text) => /[a-z][^.?!]* [^.?!]*[.?!]$/.test(text))
		);
		const text = sentences.join(' ').replace(NAMES, 'Mere');
		expect(sentences.length).toBeGreaterThan(0);
		expect(fleschKincaidGrade(text)!, text.slice(0, 600)).toBeLessThanOrEqual(8);
		expect(bannedWords(await page.locator('main').innerText())).toEqual([]);
	});
}
