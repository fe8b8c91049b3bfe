import { chromium, type Browser } from '@playwright/test';

/** Arguments of every browser that a benchmark starts: no graphics card, and nothing asked of anybody else. */
export const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];

/** Where Chromium is: CHROMIUM_PATH, or where Debian puts it. */
export const CHROMIUM = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';

/** Starts Chromium without a window. */
export async function startChromium(): Promise<Browser> {
	return await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
}
