import { expect, it } from 'vitest';
import { findChromium } from '../../../scripts/setup/chromium.mjs';

const among =
	(...paths: string[]) =>
	(path: string) =>
		paths.includes(path);
const none = () => undefined;

it('findChromium takes the one that CHROMIUM_PATH names before any other', () => {
	const env = { CHROMIUM_PATH: '/opt/chromium', PATH: '/bin' };
	expect(findChromium(env, none, among('/opt/chromium', '/bin/chromium'))).toBe('/opt/chromium');
	expect(() => findChromium(env, none, among('/bin/chromium'))).toThrow('CHROMIUM_PATH is /opt/chromium, and there is no such file.');
});

it('findChromium takes chromium, then chromium-browser, then google-chrome, then Playwright’s own', () => {
	const env = { PATH: '/bin:/usr/local/bin' };
	expect(findChromium(env, none, among('/bin/google-chrome', '/usr/local/bin/chromium'))).toBe('/usr/local/bin/chromium');
	expect(findChromium(env, none, among('/bin/google-chrome', '/usr/bin/chromium-browser'))).toBe('/usr/bin/chromium-browser');
	expect(findChromium(env, () => '/cache/chrome', among('/bin/google-chrome', '/cache/chrome'))).toBe('/bin/google-chrome');
	expect(findChromium(env, () => '/cache/chrome', among('/cache/chrome'))).toBe('/cache/chrome');
	expect(findChromium(env, () => '/cache/chrome', among())).toBeUndefined();
});
