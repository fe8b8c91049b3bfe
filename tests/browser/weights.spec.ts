import { expect, test } from '../support/browser.ts';
import { openEngland, rankingIn, requestsOf, sliderOf } from './england.ts';

test('a weight moved by keyboard changes the order, the address and nothing else', async ({ page }) => {
	await openEngland(page);
	const before = await rankingIn(page);
	const asked = requestsOf(page);
	await sliderOf(page, 'mental-health').focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/\?w=33933-333$/);
	const after = await rankingIn(page);
	expect(after).not.toEqual(before);
	expect(after).toHaveLength(before.length);
	await expect(sliderOf(page, 'mental-health')).toBeFocused();
	await expect(sliderOf(page, 'mental-health')).toHaveAttribute('aria-valuetext', /^Mental health: weight 9 of 9/);
	await page.keyboard.press('ArrowLeft');
	await expect(page).toHaveURL(/\?w=33833-333$/);
	await page.keyboard.press('Home');
	await expect(page).toHaveURL(/\?w=33033-333$/);
	expect(asked).toEqual([]);
});

test('a weight moved by pointer without dragging, with the buttons beside it', async ({ page }) => {
	await openEngland(page);
	const before = await rankingIn(page);
	const asked = requestsOf(page);
	await page.getByRole('button', { name: 'More weight for Prevention' }).click();
	await expect(page).toHaveURL(/\?w=33333-334$/);
	expect(await rankingIn(page)).not.toEqual(before);
	await page.getByRole('button', { name: 'Less weight for Prevention' }).click();
	await expect.poll(() => rankingIn(page)).toEqual(before);
	expect(asked).toEqual([]);
});

test('a weight dragged with the pointer answers while the hand moves, and the address when it rests', async ({ page }) => {
	await openEngland(page);
	const before = await rankingIn(page);
	const slider = sliderOf(page, 'older-people');
	await slider.scrollIntoViewIfNeeded();
	const box = (await slider.boundingBox())!;
	const asked = requestsOf(page);
	await page.mouse.move(box.x + box.width * 0.35, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width - 2, box.y + box.height / 2, { steps: 8 });
	await expect.poll(() => rankingIn(page)).not.toEqual(before);
	expect(new URL(page.url()).search).toBe('');
	await page.mouse.up();
	await expect(page).toHaveURL(/\?w=93333-333$/);
	expect(asked).toEqual([]);
});

test('an address with weights, loaded anew, shows what was left', async ({ page }) => {
	await openEngland(page);
	await sliderOf(page, 'mental-health').focus();
	await page.keyboard.press('End');
	await expect(page).toHaveURL(/\?w=33933-333$/);
	const moved = await rankingIn(page);
	await page.reload({ waitUntil: 'networkidle' });
	expect(await rankingIn(page)).toEqual(moved);
	await expect(sliderOf(page, 'mental-health')).toHaveValue('9');
});

test('going back returns to the weights before, and their order', async ({ page }) => {
	await openEngland(page);
	const equal = await rankingIn(page);
	await page.getByRole('link', { name: 'Mental health first' }).click();
	await expect(page).toHaveURL(/\?w=33933-333$/);
	await expect.poll(() => rankingIn(page)).not.toEqual(equal);
	await page.goBack();
	await expect(page).toHaveURL(/\/$/);
	await expect.poll(() => rankingIn(page)).toEqual(equal);
	await expect(sliderOf(page, 'mental-health')).toHaveValue('3');
});

test('the new order is announced once the slider has rested, not while it moves', async ({ page }) => {
	await page.clock.install({ time: 0 });
	await openEngland(page);
	await page.clock.pauseAt(3_600_000);
	const live = page.locator('[aria-live="polite"][role="status"]').first();
	await sliderOf(page, 'mental-health').focus();
	for (let press = 0; press < 4; press++) {
		await page.keyboard.press('ArrowRight');
		await page.clock.runFor(400);
		await expect(live).toHaveText('');
	}
	await page.clock.runFor(200);
	await expect(live).toHaveText(/\S/);
});

test('weights in other digits that mean the same have the canonical address of the first', async ({ page }) => {
	const canonical = async (path: string) => {
		await page.goto(path);
		return await page.locator('link[rel="canonical"]').getAttribute('href');
	};
	expect(await canonical('/?w=22422-222')).toBe(await canonical('/?w=11211-111'));
	expect(await canonical('/?w=22222-111')).toBe(await canonical('/'));
});
