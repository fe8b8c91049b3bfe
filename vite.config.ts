import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

/** As much of the bundler’s graph as is asked. */
interface Modules {
	getModuleInfo(id: string): { readonly importers: readonly string[] } | null;
}

/** The pages that script moves, and what every page with script needs. */
const MOVING = /\/src\/routes\/(?:\(england\)|find)\/\+page\.svelte$/;
const EVERY = /\/src\/routes\/\+(?:layout|error)\.svelte$|\/runtime\/client\/(?:entry|start)\.js$|\/generated\/[^/]+\/app\.js$/;

/** The beginnings, among pages and entries, from which a module is reached. */
function beginnings(id: string, modules: Modules, seen = new Set<string>()): readonly string[] {
	if (seen.has(id)) return [];
	seen.add(id);
	if (MOVING.test(id) || EVERY.test(id)) return [id];
	return (modules.getModuleInfo(id)?.importers ?? []).flatMap((importer) => beginnings(importer, modules, seen));
}

/** What every page with script needs, in one file: many small ones compress a tenth worse. */
function shared(id: string, modules: Modules): string | null {
	const from = beginnings(id, modules);
	return from.length > 1 || from.some((one) => EVERY.test(one)) ? 'shared' : null;
}

/** What one page alone needs, in one file for each that moves. */
function own(id: string, modules: Modules): string | null {
	const [from] = beginnings(id, modules);
	return from === undefined ? null : from.includes('/find/') ? 'find' : 'ranking';
}

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	build: {
		target: 'es2022',
		...(isSsrBuild
			? {}
			: {
					rolldownOptions: {
						output: {
							codeSplitting: {
								groups: [
									{ name: shared, priority: 2 },
									{ name: own, priority: 1 }
								]
							}
						}
					}
				})
	},
	test: {
		include: ['tests/**/*.test.ts'],
		exclude: ['tests/browser/**'],
		environment: 'node',
		testTimeout: 60_000,
		hookTimeout: 120_000
	}
}));
