import { budgetOf, overBudget } from '../../scripts/bench/pages/budgets.ts';
import { firstView } from '../../scripts/bench/pages/first-view.ts';
import { expect, test } from '../support/browser.ts';

/** Kinds of page that readers open first, and what is answered where there is nothing; `npm run bench:pages -- sizes` weighs every kind. */
const WEIGHED = ['/areas/01G/mental-health', '/compare?areas=11N,15N', '/gaps?status=nobody', '/method/calculator', '/sources', '/nowhere'];

for (const path of WEIGHED) {
	test(`the first view of ${path} is within its budget of bytes and elements`, async ({ browser, baseURL }) => {
		const view = await firstView(browser, `${baseURL}${path}`);
		expect(view.status).toBe(path === '/nowhere' ? 404 : 200);
		expect(view.bytes).toBeGreaterThan(1_000);
		expect(overBudget(view, budgetOf(path)), JSON.stringify(view)).toEqual([]);
	});
}
