import { defineConfig } from 'eslint/config';
import globals from 'globals';
import svelte from 'eslint-plugin-svelte';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** What each folder may import beside its own neighbours; docs/architecture.md has the same table, tests/architecture.test.ts walks every path. */
const LAYERS = {
	'src/lib/domain': ['#lib/domain/', 'd3-array$'],
	'src/lib/catalogue': ['#lib/(domain|catalogue)/', 'zod$'],
	'src/lib/url': ['#lib/(domain|url)/', 'zod$'],
	'src/lib/finder': ['#lib/(domain|finder)/', 'postcode$'],
	'src/lib/format': ['#lib/(domain|format)/', 'd3-format$'],
	'src/lib/charts': ['#lib/(domain|format|charts)/', 'd3-', 'topojson-', 'geojson$', 'svelte($|/)'],
	'src/lib/workers': ['#lib/(domain|workers)/'],
	'src/lib/components': ['#lib/(?!catalogue/|server/)', '\\$app/', 'd3-', 'svelte($|/)'],
	'src/lib/attachments': ['#lib/(?!catalogue/|server/)', '\\$app/', 'd3-', 'svelte($|/)'],
	'src/lib/server': ['#lib/(domain|format|finder|url|server)/', 'drizzle-orm($|/)', 'better-sqlite3$', 'zod$', 'node:'],
	'src/lib/server/exports': ['#lib/(domain|format|finder|url|server)/', 'drizzle-orm($|/)', 'zod$', 'fflate$', 'node:'],
	'src/lib/server/images': ['#lib/(domain|format|url|server)/', 'drizzle-orm$', '@resvg/resvg-wasm$', 'node:'],
	'src/serve': ['#lib/server/(environment|release/)', '#lib/url/', 'node:'],
	'src/routes': [
		'#lib/(?!catalogue/)',
		'\\$app/',
		'\\$env/',
		'\\./\\$types',
		'@sveltejs/kit$',
		'd3-',
		'topojson-',
		'geojson$',
		'svelte($|/)'
	],
	'scripts/files': ['node:', 'papaparse$', '@e965/xlsx$', 'yauzl$'],
	'scripts/importers': ['#lib/(domain|catalogue)/', 'zod$', 'd3-array$', 'node:'],
	'scripts/tidy': ['#lib/domain/', 'zod$', 'papaparse$', 'node:']
};

const climbing = { regex: '^\\.\\./\\.\\./', message: 'At most one ../ : write #lib/ instead.' };

/**
 * The rule that keeps a folder to its layer.
 * @param {[folder: string, allowed: string[]]} row
 * @returns {import('eslint').Linter.Config}
 */
function layer([folder, allowed]) {
	const regex = `^(?!\\.{1,2}/|${allowed.join('|')})`;
	return {
		files: [`${folder}/**/*.{ts,svelte}`],
		rules: {
			'no-restricted-imports': [
				'error',
				{ patterns: [climbing, { regex, message: `${folder} does not import this: docs/architecture.md says what it may.` }] }
			]
		}
	};
}

/** Names that say nothing, wherever they are given to a function, a type or a class. */
const names = [
	['FunctionDeclaration[id.name=/^(get|handle|process|manage)([A-Z]|$)/]', 'Name the function by what it answers or does.'],
	[
		'VariableDeclarator[init.type=/FunctionExpression$/][id.name=/^(get|handle|process|manage)([A-Z]|$)/]',
		'Name the function by what it answers or does.'
	],
	[
		':matches(TSInterfaceDeclaration, TSTypeAliasDeclaration, ClassDeclaration)[id.name=/(Utils?|Helpers?|Service|Manager|Info)$/]',
		'Name the type by what it is.'
	],
	['TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', 'An interface is named like any other type.'],
	['TSEnumDeclaration', 'A closed list is a const array and the type of its members.']
].map(([selector, message]) => ({ selector, message }));

const noDefault = { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' };

export default defineConfig(
	{
		ignores: [
			'build/',
			'.svelte-kit/',
			'node_modules/',
			'releases/',
			'raw/',
			'drizzle/',
			'static/',
			'test-results/',
			'playwright-report/',
			'bench-results/'
		]
	},
	{ linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
	{
		files: ['**/*.{ts,js,mjs,svelte}'],
		languageOptions: { globals: { ...globals.node, ...globals.browser } },
		rules: {
			eqeqeq: 'error',
			'no-console': 'off',
			'no-var': 'error',
			'prefer-const': 'error',
			'no-restricted-imports': ['error', { patterns: [{ ...climbing, regex: '^\\.\\./\\.\\./src/lib/' }] }],
			'no-restricted-syntax': ['error', ...names]
		}
	},
	{ files: ['{src,scripts,tests}/**/*.ts'], ignores: ['src/params/**'], rules: { 'no-restricted-syntax': ['error', ...names, noDefault] } },
	{
		files: ['**/*.ts'],
		extends: [ts.configs.strictTypeChecked],
		languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
		rules: {
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-non-null-assertion': 'off',
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			'@typescript-eslint/no-unnecessary-condition': 'off',
			'@typescript-eslint/no-unnecessary-type-parameters': 'off',
			'@typescript-eslint/no-misused-spread': ['error', { allow: [{ from: 'lib', name: 'string' }] }],
			'@typescript-eslint/only-throw-error': 'off'
		}
	},
	{
		files: ['tests/**/*.ts'],
		rules: { '@typescript-eslint/no-unsafe-assignment': 'off', '@typescript-eslint/no-unsafe-member-access': 'off' }
	},
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, extraFileExtensions: ['.svelte'], svelteConfig } },
		rules: {
			'prefer-const': 'off',
			'svelte/no-at-html-tags': 'error',
			'svelte/no-inline-styles': ['error', { allowTransitions: false }],
			'svelte/require-each-key': 'error',
			// maps here are worked out anew, never changed
			'svelte/prefer-svelte-reactivity': 'off',
			'svelte/button-has-type': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	...Object.entries(LAYERS).map(layer)
);
