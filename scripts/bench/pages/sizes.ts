import { TEMPLATES } from '../../../tests/browser/templates.ts';
import { startChromium } from '../chromium.ts';
import type { Finding, Row } from '../report.ts';
import { startSite } from '../server.ts';
import { budgetOf, overBudget } from './budgets.ts';
import { firstView } from './first-view.ts';

/** Weighs the first view of one address of each kind of page, against its budget. */
export async function benchSizes(root: string): Promise<Finding> {
	const site = await startSite(root);
	const browser = await startChromium();
	try {
		const rows: Row[] = [];
		for (const { path } of TEMPLATES) {
			const view = await firstView(browser, `${site.address}${path}`);
			rows.push({
				page: path,
				status: String(view.status),
				'first view, KB': view.bytes / 1_000,
				'HTML, KB': view.html / 1_000,
				'CSS, KB': view.css / 1_000,
				'JavaScript, KB': view.script / 1_000,
				requests: String(view.requests),
				elements: String(view.elements),
				'over budget': overBudget(view, budgetOf(path)).join('; ')
			});
		}
		const over = rows.filter((row) => row['over budget'] !== '').length;
		return {
			title: 'What a first view weighs, as sent',
			rows,
			aim: 'Budgets: first view 130 KB; HTML 30 KB, of the ranking 45; CSS 25 KB; JavaScript 60 KB on / and /compare, 35 KB where something else moves, none elsewhere; 4,000 elements, 5,000 on the ranking. 1 KB is 1,000 bytes.',
			goals: [{ goal: `pages over a budget, of ${rows.length}`, found: over, most: 0 }]
		};
	} finally {
		await browser.close();
		await site.stop();
	}
}
