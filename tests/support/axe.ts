import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * Rules the page breaks, each with the elements that break it. Every rule runs: what passes is only not written out, and the
 * page is looked at in one piece (no page of ours holds a frame), which takes two thirds of the time away.
 */
export async function violations(page: Page): Promise<readonly string[]> {
	// what has just been resized or woken by its script is looked at when it is painted
	await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
	const { violations } = await new AxeBuilder({ page })
		.setLegacyMode(true)
		.options({ resultTypes: ['violations'] })
		.analyze();
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
