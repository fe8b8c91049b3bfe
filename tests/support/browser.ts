import { expect, test as base } from '@playwright/test';

/** What a browser test may ask for beside what Playwright gives. */
interface Watched {
	/** What the browser complained of: errors in its console, errors of scripts, and breaches of the content policy. */
	complaints: string[];
	/** Where the page itself is meant to be answered with an error, its status, which the browser then tells of. */
	meantStatus: number | undefined;
}

/** A browser test that fails where the browser complained of anything while it ran. */
export const test = base.extend<Watched>({
	meantStatus: [undefined, { option: true }],
	complaints: [
		async ({ page, meantStatus }, use) => {
			const complaints: string[] = [];
			page.on('console', (message) => {
				const meant =
					meantStatus !== undefined && message.text().includes(`status of ${meantStatus}`) && message.location().url === page.url();
				if (message.type() === 'error' && !meant) complaints.push(`console: ${message.text()} (${message.location().url})`);
			});
			page.on('pageerror', (error) => complaints.push(`script: ${error.message}`));
			await page.addInitScript(() => {
				document.addEventListener('securitypolicyviolation', (event) => {
					console.error(`Content policy: ${event.violatedDirective} refused ${event.blockedURI}`);
				});
			});
			await use(complaints);
			expect(complaints).toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
