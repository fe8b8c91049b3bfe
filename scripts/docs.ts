import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generatedPages } from './docs/generated-pages.ts';

const root = process.cwd();
for (const [path, text] of generatedPages(root)) {
	writeFileSync(join(root, path), text);
	process.stdout.write(`${path} written\n`);
}
