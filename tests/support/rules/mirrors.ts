import type { Rule } from './source-file.ts';

/** Tests that stand for the whole and mirror no one module. */
const WHOLE = /^tests\/((architecture|catalogue|docs)\.test\.ts|(data|walks|golden|faults|browser|data|support)\/)/;

/** Tests that mirror no module: src/lib/X is tested in tests/X, any other src/Y in tests/Y, scripts/Z in tests/scripts/Z. */
export const mirrorFaults: Rule = (files) => {
	const subjects = new Set(
		files.flatMap(({ path }) => {
			const mirrored = path.replace(/^src\/(lib\/)?/, 'tests/').replace(/^scripts\//, 'tests/scripts/');
			if (!/^(src|scripts)\//.test(path)) return [];
			const module = mirrored.replace(/(\.server|\.worker|\.svelte)*\.(ts|mjs|svelte)$/, '');
			const folders = module.split('/').slice(0, -1);
			return [module, module.replace('/+', '/'), ...folders.map((_, i) => folders.slice(0, i + 1).join('/'))];
		})
	);
	return files
		.filter(({ path }) => path.startsWith('tests/') && path.endsWith('.test.ts') && !WHOLE.test(path))
		.filter(({ path }) => !subjects.has(path.replace(/(\.[a-z-]+)?\.test\.ts$/, '')))
		.map(({ path }) => `${path} mirrors no module and no folder.`);
};
