import { importsOf, type Import } from './imports.ts';
import { isCode, type Rule } from './source-file.ts';

/** What a folder may import: our folders or files by the beginning of their paths, packages by name (`d3-*` for all that begin so). */
interface Layer {
	readonly folder: string;
	readonly ours: readonly string[];
	readonly packages: readonly string[];
}

const LIB = ['domain', 'finder', 'url', 'format', 'charts', 'workers', 'attachments', 'components', 'server', 'styles'].map(
	(name) => `src/lib/${name}/`
);
const [BELOW_PAGES, SERVER] = [LIB.filter((folder) => folder !== 'src/lib/server/'), 'src/lib/server/'];
const SCREEN = ['svelte', 'svelte/*', 'd3-*', 'topojson-client', 'topojson-specification', 'geojson'];

const layer = (folder: string, ours: readonly string[], packages: readonly string[]): Layer => ({
	folder,
	ours: [folder, ...ours],
	packages
});

/** The table of docs/architecture.md, the most particular folder first. */
export const LAYERS: readonly Layer[] = [
	layer('src/lib/domain/', [], ['d3-array']),
	layer('src/lib/catalogue/', ['src/lib/domain/'], ['zod']),
	layer('src/lib/url/', ['src/lib/domain/'], ['zod']),
	layer('src/lib/finder/', ['src/lib/domain/'], ['postcode']),
	layer('src/lib/format/', ['src/lib/domain/'], ['d3-format']),
	layer('src/lib/charts/', ['src/lib/domain/', 'src/lib/format/'], SCREEN),
	layer('src/lib/workers/', ['src/lib/domain/'], []),
	layer('src/lib/attachments/', BELOW_PAGES, [...SCREEN, '$app/*']),
	layer('src/lib/components/', BELOW_PAGES, [...SCREEN, '$app/*']),
	layer(`${SERVER}images/`, [SERVER, 'src/lib/domain/', 'src/lib/format/', 'src/lib/url/'], ['@resvg/resvg-wasm', 'drizzle-orm', 'node:*']),
	layer(
		`${SERVER}exports/`,
		[SERVER, 'src/lib/domain/', 'src/lib/format/', 'src/lib/finder/', 'src/lib/url/'],
		['drizzle-orm', 'zod', 'fflate', 'node:*']
	),
	layer(
		SERVER,
		['src/lib/domain/', 'src/lib/format/', 'src/lib/finder/', 'src/lib/url/'],
		['drizzle-orm', 'drizzle-orm/*', 'better-sqlite3', 'zod', 'node:*']
	),
	layer('src/serve/', [`${SERVER}environment.ts`, `${SERVER}release/`, 'src/lib/url/'], ['node:*']),
	{ folder: 'src/hooks', ours: [SERVER, 'src/lib/domain/', 'src/lib/url/'], packages: ['$app/environment', '@sveltejs/kit', 'node:*'] },
	layer('src/params/', ['src/lib/domain/'], ['@sveltejs/kit']),
	{ folder: 'src/', ours: [...LIB, 'src/routes/', 'src/hooks', 'src/params/'], packages: [...SCREEN, '$app/*', '$env/*', '@sveltejs/kit'] },
	layer('scripts/files/', [], ['papaparse', '@e965/xlsx', 'yauzl', 'node:*']),
	layer('scripts/importers/', ['src/lib/domain/', 'src/lib/catalogue/', 'scripts/files/', 'scripts/tidy/'], ['zod', 'd3-array', 'node:*']),
	layer('scripts/tidy/', ['src/lib/domain/', 'scripts/files/', 'scripts/importers/contract.ts'], ['zod', 'papaparse', 'node:*']),
	layer(
		'scripts/geography/',
		['src/lib/domain/', 'scripts/files/', 'scripts/tidy/'],
		['papaparse', 'zod', 'd3-*', 'topojson-*', 'geojson', 'node:*']
	),
	layer(
		'scripts/release/',
		['src/lib/domain/', 'src/lib/catalogue/', `${SERVER}db/`, `${SERVER}release/`, 'scripts/tidy/'],
		['better-sqlite3', 'drizzle-orm', 'drizzle-orm/*', 'zod', 'd3-array', 'node:*']
	),
	layer(
		'scripts/cards/',
		[SERVER, 'src/lib/domain/', 'src/lib/format/', 'src/lib/charts/', 'scripts/release/', 'scripts/setup/'],
		['node:*']
	),
	layer('scripts/fetch/', ['scripts/files/'], ['node:*']),
	layer('scripts/setup/', [], ['@playwright/test', 'node:*'])
];

/** Importers read no file and know no database; only the module that drives them does. */
const OPENERS = /^scripts\/importers\/(run|reference)\.ts$/;

function mayImport(layer: Layer, { from, named, path }: Import): boolean {
	if (path !== undefined) return layer.ours.some((ours) => path.startsWith(ours)) || (layer.folder === 'src/' && named.startsWith('./'));
	if (named.startsWith('node:fs') && from.startsWith('scripts/importers/')) return OPENERS.test(from);
	return layer.packages.some((name) => (name.endsWith('*') ? named.startsWith(name.slice(0, -1)) : named === name));
}

/** Every import that its folder's row of the table does not allow, and every one in src that climbs more than one folder. */
export const layerFaults: Rule = (files) =>
	files.filter(isCode).flatMap((file) => {
		const row = LAYERS.find(({ folder }) => file.path.startsWith(folder));
		return importsOf(file).flatMap((it) => {
			const reaching = file.path.startsWith('src/') && it.path !== undefined && !it.path.startsWith('src/');
			const wrong = reaching || (row !== undefined && !mayImport(row, it));
			const climbs = it.named.startsWith('../../') && file.path.startsWith('src/');
			return [
				...(wrong ? [`${file.path} imports ${it.named}, which is not below it.`] : []),
				...(climbs ? [`${file.path} climbs with ${it.named}; write #lib/ instead.`] : [])
			];
		});
	});
