import { expect, test } from '../support/browser.ts';

test.describe('from a number to the cell it was read from', () => {
	test.use({ javaScriptEnabled: false });

	for (const [from, link] of [
		['/areas/14L', 'tr.figure td.value a'],
		['/areas/14L?edition=2017-18', 'tr.figure td.value a'],
		['/areas/15E', '.alarm p a >> nth=1'],
		['/indicators/iapt-recovery-rate', '.data td.from a'],
		['/indicators/emergency-admissions-rate?edition=2018-19', '.data td.num a']
	] as const) {
		test(`${from} leads in one step to file, line and column, and in two to the checksum`, async ({ page }) => {
			await page.goto(from);
			await page.locator(link).first().click();
			const row = page.locator('tr:target');
			await expect(row).toHaveCount(1);
			const parts = row.locator('details');
			if ((await parts.count()) > 0) await parts.first().evaluate((element: HTMLDetailsElement) => (element.open = true));
			await expect(row).toContainText(/line [0-9]+, column \S+/);
			await row.locator('a[href^="#"]').first().click();
			await expect(page.locator('tr:target')).toContainText(/[0-9a-f]{64}/);
		});
	}
});

test('a CCG that closed leads to its successor and back', async ({ page }) => {
	await page.goto('/indicators/emergency-admissions-rate/00W');
	await page.getByRole('link', { name: 'NHS Manchester CCG' }).click();
	await expect(page).toHaveURL(/emergency-admissions-rate\/14L$/);
	await page.getByRole('link', { name: 'NHS Central Manchester CCG', exact: true }).last().click();
	await expect(page).toHaveURL(/emergency-admissions-rate\/00W$/);
});

test('the status page is never kept', async ({ page }) => {
	const answer = await page.goto('/status');
	expect(answer?.headers()['cache-control']).toBe('no-store');
});
