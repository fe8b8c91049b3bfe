import { pagesIn, wordsIn } from '../support/pdf.ts';
import { expect, test } from '../support/browser.ts';

/** Papers of CCGs large and small, merged, closed since, and without neighbours, on several maps and against several comparisons. */
const PAPERS = [
	'/areas/01D/board-paper',
	'/areas/14L/board-paper?with=similar',
	'/areas/91Q/board-paper?with=region',
	'/areas/11X/board-paper',
	'/areas/15E/board-paper?with=england',
	'/areas/10L/board-paper?edition=2015-16',
	'/areas/11N/board-paper?edition=2015-16&with=similar',
	'/areas/00K/board-paper?edition=2018-19',
	'/areas/36L/board-paper?w=33933-333',
	'/areas/01D/board-paper?with=own&areas=01G,01W,02A'
];

const unspaced = (text: string): string => text.replace(/\s+/g, '');

for (const address of PAPERS) {
	test(`the paper ${address} prints on at most eight pages, and says what the page says`, async ({ page }) => {
		const answer = await page.goto(address);
		expect(answer?.status()).toBe(200);
		const lead = await page.locator('.lead').innerText();
		const code = /code ([0-9a-f]{16})/i.exec(await page.locator('.paper').innerText())?.[1];
		expect(code).toBeDefined();
		const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
		const pages = pagesIn(pdf);
		expect(pages).toBeGreaterThan(2);
		expect(pages).toBeLessThanOrEqual(8);
		const words = wordsIn(pdf);
		for (let number = 1; number <= pages; number++) expect(words, `page ${number}`).toContain(`Page${number}of${pages}`);
		const [font] = words.split('\n').filter((line) => line.includes(unspaced(lead)));
		expect(font, 'the lead is printed').toBeDefined();
		expect(font!.split(`code${code}`).length - 1, 'the code stands at the foot of each page').toBeGreaterThanOrEqual(pages);
		for (const part of ['Sources', 'Weights', 'Verifycode', 'Method', 'Whatthereisnofigureof']) expect(font).toContain(part);
		for (const value of await page.locator('.paper-figures tbody td.num b').allInnerTexts()) expect(font).toContain(unspaced(value));
	});
}

test('the paper is two clicks from the profile at most, and carries the reader’s choices', async ({ page }) => {
	await page.goto('/areas/01D?w=33933-333&with=similar&view=board');
	await page.getByRole('link', { name: 'Board paper' }).click();
	await expect(page).toHaveURL(/\/areas\/01D\/board-paper\?w=33933-333&with=similar$/);
	await expect(page.locator('.paper')).toContainText('mental health first');
	await page.getByRole('link', { name: /^Back to/ }).click();
	await expect(page).toHaveURL(/with=similar/);
});
