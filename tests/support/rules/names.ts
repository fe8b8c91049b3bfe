import type { Rule } from './source-file.ts';

/** Words for "the rest", which say nothing of what a folder holds. */
const EMPTY_WORDS = ['utils', 'util', 'common', 'misc', 'shared', 'services', 'stores', 'types', 'helpers', 'lib-common'];

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ROUTE_FOLDER = /^(\([a-z-]+\)|\[{1,2}(\.{3})?[a-z]+(=[a-z]+)?\]{1,2}(\.[a-z]+)?|[a-z0-9-]+(\.[a-z]+)?)$/;
const COMPONENT = /^(\+(page|layout|error)|[A-Z][A-Za-z0-9]*)\.svelte$/;
const ROUTE_MODULE = /^\+(page|layout|server)(\.server)?\.ts$/;
const MODULE = /^_?[a-z0-9]+(-[a-z0-9]+)*(\.(server|test|spec|property|expected|worker|svelte|config|d))*\.(ts|mjs|js|scss|css|html|sql)$/;

/** Folders of src, scripts and tests that are words for "the rest" or are not in kebab-case. */
export const folderFaults: Rule = (files) => {
	const folders = new Set(
		files
			.filter(({ path }) => /^(src|scripts|tests)\//.test(path))
			.flatMap(({ path }) =>
				path
					.split('/')
					.slice(0, -1)
					.map((_, i, all) => all.slice(0, i + 1).join('/'))
			)
	);
	return [...folders].flatMap((folder) => {
		const name = folder.split('/').at(-1)!;
		if (EMPTY_WORDS.includes(name)) return [`The folder ${folder} is a word for "the rest".`];
		const inRoutes = folder.startsWith('src/routes/') || folder.startsWith('tests/routes/');
		return (inRoutes ? ROUTE_FOLDER : KEBAB).test(name) ? [] : [`The folder ${folder} is not in kebab-case.`];
	});
};

/** Files of src, scripts and tests that are neither modules in kebab-case nor components in PascalCase. */
export const fileFaults: Rule = (files) =>
	files
		.filter(({ path }) => /^(src|scripts|tests)\/.*\.(ts|mjs|js|svelte|scss|css)$/.test(path))
		.flatMap(({ path }) => {
			const name = path.split('/').at(-1)!;
			const fits = name.endsWith('.svelte') ? COMPONENT.test(name) : name.startsWith('+') ? ROUTE_MODULE.test(name) : MODULE.test(name);
			return fits ? [] : [`The file ${path} is named like nothing here: modules are kebab-case, components PascalCase.`];
		});
