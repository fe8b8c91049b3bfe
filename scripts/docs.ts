import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openRelease } from '#lib/server/release/open.ts';
import { readPointer } from '#lib/server/release/pointer.ts';
import { generatedPages } from './docs/generated-pages.ts';
import { makeWhereNeeded } from './release/commands.ts';

const root = process.cwd();
const releases = join(root, 'releases');
const say = (line: string): void => void process.stdout.write(`${line}\n`);

await makeWhereNeeded({ root, releases, say });
const release = await openRelease(releases, (await readPointer(releases)) ?? 'none');
for (const [path, text] of await generatedPages(root, release.db)) {
	writeFileSync(join(root, path), text);
	say(`${path} written`);
}
release.db.$client.close();
