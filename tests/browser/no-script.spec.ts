import { expect, test } from '../support/browser.ts';
import { openEngland, rankingIn } from './england.ts';
import { TEMPLATES } from './templates.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the weights are a form, answered by 303 to the one w, and the table is the one that scripts make', async ({ page, browser }) => {
		await page.goto('/');
		await page.locator('input[name="mental-health"]').evaluate((slider: HTMLInputElement) => (slider.value = '9'));
		const redirected = page.waitForResponse((answer) => answer.status() === 303);
		await page.getByRole('button', { name: 'Rank with these weights' }).click();
		expect((await redirected).headers()['location']).toMatch(/\?w=33933-333$/);
		await expect(page).toHaveURL(/\?w=33933-333$/);
		const plain = await rankingIn(page);

		const scripted = await browser.newPage({
			javaScriptEnabled: true,
			baseURL: new URL(page.url()).origin,
			locale: 'en-GB',
			viewport: { width: 1280, height: 900 }
		});
		await openEngland(scripted, '/?w=33933-333');
		expect(await rankingIn(scripted)).toEqual(plain);
		await scripted.close();
	});

	test('no control is shown that does nothing', async ({ page }) => {
		await page.goto('/');
		for (const button of await page.getByRole('button').all()) await expect(button).toHaveAttribute('type', 'submit');
	});
});

for (const { name, path, status } of TEMPLATES) {
	test.describe(name, () => {
		test.use({ meantStatus: status });
		test('the tables say the same with scripts and without', async ({ page, browser }) => {
			await page.goto(path, { waitUntil: 'networkidle' });
			const plain = await browser.newPage({
				javaScriptEnabled: false,
				baseURL: new URL(page.url()).origin,
				locale: 'en-GB',
				viewport: { width: 1280, height: 900 }
			});
			await plain.goto(path);
			const texts = async (which: typeof page) => (await which.locator('table').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
			expect(await texts(page)).toEqual(await texts(plain));
			await plain.close();
		});
	});
}
