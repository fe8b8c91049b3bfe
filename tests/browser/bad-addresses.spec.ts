import { expect, test } from '../support/browser.ts';

const TWENTY_SIX = '00L,00N,00P,00Q,00R,00T,00V,00X,00Y,01A,01D,01E,01F,01G,01H,01J,01K,01T,01V,01W,01X,01Y,02A,02E,02G,02H';

/** An address with something wrong in it, what the page says of that, and the link that leads on. */
interface BadAddress {
	readonly what: string;
	readonly path: string;
	readonly says: RegExp;
	/** The address of a link of the page, or the beginning of it. */
	readonly leadsTo: string;
	readonly status?: number;
}

const ADDRESSES: readonly BadAddress[] = [
	{
		what: 'more than 25 CCGs',
		path: `/compare?areas=${TWENTY_SIX}`,
		says: /26 CCGs were named\. At most 25 can be compared: the first 25 by code are/,
		leadsTo: '/areas/00L'
	},
	{
		what: 'a CCG twice',
		path: '/compare?areas=11N,15N,11N',
		says: /“11N” stood there more than once and counts once/,
		leadsTo: '/areas/15N'
	},
	{
		what: 'a closed code',
		path: '/compare?areas=00W,15N,11N',
		says: /Central Manchester \(00W\) is not on this map: it closed/,
		leadsTo: '/compare?areas=11N,14L,15N'
	},
	{
		what: 'an unknown code among good ones',
		path: '/compare?areas=11N,15N,99X',
		says: /No CCG of this map has the code “99X”/,
		leadsTo: '/areas/11N'
	},
	{ what: 'no known code at all', path: '/compare?areas=99X,99Y', says: /there is nothing to compare/, leadsTo: '/compare', status: 404 },
	{ what: 'one CCG alone', path: '/compare?areas=11N', says: /Kernow/, leadsTo: '/compare?areas=' },
	{
		what: 'CCGs that share nothing with weight',
		path: '/compare?areas=11N,15N&w=09000-900',
		says: /no weight|nothing/i,
		leadsTo: '/areas/11N'
	},
	{
		what: 'a CCG of which nothing that is asked for is published',
		path: '/areas/01D?w=09000-900',
		says: /no score can be given here|nothing that these weights ask for is published/,
		leadsTo: '/gaps'
	},
	{
		what: 'a set of nobody known',
		path: '/areas/01D?with=own&areas=99X',
		says: /There is no set of your own in the address|99X/,
		leadsTo: '/areas/01D'
	},
	{ what: 'a closed CCG', path: '/areas/00W', says: /This CCG closed on 1 April 2017/, leadsTo: '/areas/14L' },
	{ what: 'no such CCG', path: '/areas/99Z', says: /has the code 99Z/, leadsTo: '/', status: 404 },
	{ what: 'a CCG without a failure', path: '/persistent?areas=15C', says: /Nothing is on this list here/, leadsTo: '/persistent' },
	{ what: 'a list that there is not', path: '/persistent?status=gone', says: /gone/, leadsTo: '/areas/' },
	{ what: 'a kind of gap that there is not', path: '/gaps?status=gone', says: /gone/, leadsTo: '/indicators/' },
	{
		what: 'an indicator without data in this edition',
		path: '/indicators/adult-mh-stay-over-60-days?edition=2015-16',
		says: /later|not begun|no figure/i,
		leadsTo: '/'
	}
];

for (const { what, path, says, leadsTo, status = 200 } of ADDRESSES) {
	test.describe(what, () => {
		test.use({ javaScriptEnabled: false, meantStatus: status === 200 ? undefined : status });

		test(`has words and a way on: ${path}`, async ({ page }) => {
			const answer = await page.goto(path);
			expect(answer?.status()).toBe(status);
			await expect(page.locator('h1')).toHaveCount(1);
			await expect(page.locator('main')).toContainText(says);
			expect(await page.locator(`main a[href^="${leadsTo}"]`).count()).toBeGreaterThan(0);
		});
	});
}

test('of 26 CCGs the first 25 are compared', async ({ page }) => {
	await page.goto(`/compare?areas=${TWENTY_SIX}`);
	await expect(page.locator('.compared-areas li')).toHaveCount(25);
});
