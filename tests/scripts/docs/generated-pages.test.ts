import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { generatedPages } from '../../../scripts/docs/generated-pages.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

it.each([...generatedPages(root)])('%s is what npm run docs writes', (path, text) => {
	expect(readFileSync(join(root, path), 'utf8')).toBe(text);
});
