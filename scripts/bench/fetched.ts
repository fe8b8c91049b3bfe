import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Brings a package that only a benchmark needs into `node_modules/.cache/bench`, once, with all that it needs and without running its
 * scripts. The folder in which its `node_modules` is; throws a sentence where the registry does not give it.
 */
export function fetched(root: string, name: string, version: string): string {
	const folder = join(root, 'node_modules', '.cache', 'bench', `${name}-${version}`);
	if (existsSync(join(folder, 'node_modules', name, 'package.json'))) return folder;
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
	const install = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--save-exact', `${name}@${version}`];
	try {
		execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'], timeout: 300_000 });
	} catch {
		throw new Error(`${name} ${version} could not be fetched from npm, so nothing is compared with it in this run.`);
	}
	return folder;
}
