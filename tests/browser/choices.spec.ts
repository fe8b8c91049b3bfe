import { violations } from '../support/axe.ts';
import { expect, test } from '../support/browser.ts';
import { openEngland, rankingIn, sliderOf } from './england.ts';

test('a way of scoring is a link that stays in the address, is named, and has the usual rank beside', async ({ page }) => {
	await openEngland(page);
	const usual = await rankingIn(page);
	await page.getByRole('link', { name: 'Worst part only' }).click();
	await expect(page).toHaveURL(/\?score=worst$/);
	await expect(page.locator('h2.headline')).toContainText('Ranked with these weights, all weights equal, by the worst part alone:');
	await expect(page.getByRole('columnheader', { name: 'Usual rank' })).toBeVisible();
	await expect(page.locator('.firm')).toContainText('no range of ranks is given');
	await expect.poll(() => rankingIn(page)).not.toEqual(usual);
	await page.goBack();
	await expect.poll(() => rankingIn(page)).toEqual(usual);
});

test('a weight moved under another way of scoring keeps that way, and asks the server for nothing', async ({ page }) => {
	await openEngland(page, '/?score=geometric');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await sliderOf(page, 'prevention').focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/\?w=33333-339&score=geometric$/);
	expect(asked.filter((path) => !/favicon|immutable/.test(path))).toEqual([]);
});

test('without a combined score figures are counted by name, nobody has a rank, and the counts are those of the API', async ({
	page,
	request
}) => {
	await page.goto('/?score=none', { waitUntil: 'networkidle' });
	await expect(page.locator('table.ranking')).toHaveCount(0);
	await expect(page.getByRole('columnheader', { name: 'Rank', exact: true })).toHaveCount(0);
	await expect(page.locator('.weight-form input[type="range"]')).toHaveCount(0);
	const rows = await page
		.locator('table.counts tbody tr')
		.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].slice(0, 4).map((cell) => Number(cell.textContent))));
	const answer = (await (await request.get('/api/v1/ranking?score=none')).json()) as {
		areas: { counts: Record<'better' | 'similar' | 'worse' | 'notCompared', number> }[];
	};
	const counted = answer.areas.map(({ counts }) => [counts.better, counts.similar, counts.worse, counts.notCompared]);
	expect(rows).toHaveLength(106);
	expect([...rows].sort()).toEqual([...counted].sort());
});

test('ranges sharpen in a worker once a slider rests, and are the same when it returns', async ({ page }) => {
	const policies: string[] = [];
	page.on('worker', (worker) => policies.push(worker.url()));
	await openEngland(page);
	const first = await rankingIn(page);
	await sliderOf(page, 'mental-health').focus();
	await page.keyboard.press('ArrowRight');
	await expect.poll(() => policies.length).toBeGreaterThan(0);
	await expect(page).toHaveURL(/w=33433-333/);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/\/$/);
	await expect.poll(() => rankingIn(page)).toEqual(first);
	expect(new URL(policies[0]!).origin).toBe(new URL(page.url()).origin);
});

test('what is wrong in the address is named, and the usual choice shown', async ({ page }) => {
	await page.goto('/?score=median&cover=101&ind=unheard-of:2');
	const notice = page.getByRole('alert');
	for (const word of ['score=median', 'cover=101', 'unheard-of']) await expect(notice).toContainText(word);
	await expect(page.locator('h2.headline')).toContainText('Ranked with all weights equal');
});

for (const path of ['/', '/?score=none', '/?score=bands&cover=95', '/?w=93333-333&score=minmax', '/weightings?w=33933-333']) {
	for (const width of [1280, 360]) {
		test(`${path} passes axe with its panels open, ${width} px wide`, async ({ page }) => {
			test.slow();
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path, { waitUntil: 'networkidle' });
			await page.locator('details').evaluateAll((all) => all.forEach((details) => details.setAttribute('open', '')));
			const panel = page.locator('table.attainable');
			if (path === '/') await expect(panel).toBeVisible();
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		});
	}
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('way of scoring, gate and single indicators are fields of the form, answered by one address that says only what is chosen', async ({
		page
	}) => {
		await page.goto('/');
		await page.locator('summary', { hasText: 'More choices' }).click();
		await page.getByLabel('Way of scoring').selectOption('geometric');
		await page.getByLabel('Weights of single indicators').fill('iapt-recovery-rate:0');
		await page.getByRole('button', { name: 'Use these choices' }).click();
		await expect(page).toHaveURL(/\/\?score=geometric&ind=iapt-recovery-rate%3A0$/);
		await expect(page.locator('h2.headline')).toContainText('by a geometric average');
	});

	test('what other weightings would do is worked out on a page of its own', async ({ page }) => {
		await page.goto('/?w=33933-333');
		await page.locator('summary', { hasText: 'What these weights decide' }).click();
		await page.getByRole('link', { name: /Work out what other weightings/ }).click();
		await expect(page).toHaveURL(/\/weightings\?w=33933-333$/);
		await expect(page.locator('table.attainable tbody tr')).toHaveCount(106);
	});
});
