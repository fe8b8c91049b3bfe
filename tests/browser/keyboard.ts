import { expect, type Locator, type Page } from '@playwright/test';

/** A reader who has no mouse: every step is a key on something that the tab key reaches, and every step is counted. */
export interface KeyboardReader {
	/** Follows a link, or presses a button, that stands in the order of the tab key. */
	press(link: Locator): Promise<void>;
	/** Steps taken so far. */
	steps(): number;
}

/** Goes to something by the tab key from what stands before it, which fails where the key passes it by. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await target.first().focus();
	await page.keyboard.press('Shift+Tab');
	await page.keyboard.press('Tab');
	await expect(target.first()).toBeFocused();
}

/** A keyboard reader on a page. */
export function byKeyboard(page: Page): KeyboardReader {
	let taken = 0;
	return {
		press: async (link) => {
			await tabTo(page, link);
			await page.keyboard.press('Enter');
			taken += 1;
		},
		steps: () => taken
	};
}
