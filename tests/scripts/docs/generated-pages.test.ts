import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generatedPages } from '../../../scripts/docs/generated-pages.ts';
import { realRelease } from '../../support/release.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it('the generated pages are what npm run docs writes', async () => {
	const pages = await generatedPages(root, (await realRelease()).db);
	expect([...pages.keys()]).toEqual(['docs/sources.md']);
	for (const [path, text] of pages) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
}, 300_000);
