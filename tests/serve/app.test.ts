import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadApp } from '../../src/serve/app.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'app-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

const built = (name: string, text: string) => {
	writeFileSync(join(folder, name), text);
	return pathToFileURL(join(folder, name));
};

it('loadApp answers the handler that was built', async () => {
	const handler = await loadApp(built('handler.mjs', 'export const handler = () => "answered";'));
	expect((handler as () => unknown)()).toBe('answered');
});

it('loadApp says what to run where nothing was built, or something else', async () => {
	await expect(loadApp(pathToFileURL(join(folder, 'absent.mjs')))).rejects.toThrow('The app has not been built. Run npm start');
	await expect(loadApp(built('other.mjs', 'export const other = 1;'))).rejects.toThrow('has no handler');
});
