import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cycleFaults } from './support/rules/cycles.ts';
import { defaultExportFaults, docstringFaults } from './support/rules/exports.ts';
import { layerFaults } from './support/rules/layers.ts';
import { markupFaults } from './support/rules/markup.ts';
import { mirrorFaults } from './support/rules/mirrors.ts';
import { fileFaults, folderFaults } from './support/rules/names.ts';
import { packageFaults } from './support/rules/packages.ts';
import { placeFaults } from './support/rules/places.ts';
import { sizeFaults } from './support/rules/sizes.ts';
import { readTree, type Rule, type SourceFile } from './support/rules/source-file.ts';
import { writeFaults } from './support/rules/writes.ts';

const repository = readTree(fileURLToPath(new URL('..', import.meta.url)));

const file = (path: string, text = ''): SourceFile => ({ path, text });
const long = (path: string, lines: number): SourceFile => file(path, 'x\n'.repeat(lines));
const outside = (...parts: string[]): string => parts.join('/');

/** Each rule with faults to plant, one a line, and the like of them that is right. */
const rules: Record<string, { rule: Rule; faults: (SourceFile | SourceFile[])[]; right: SourceFile[] }> = {
	'arrows point down, and nothing points sideways': {
		rule: layerFaults,
		faults: [
			file('src/lib/domain/a.ts', "import { z } from 'zod';"),
			file('src/lib/domain/scoring/a.ts', "import { b } from '../../url/b.ts';"),
			file('src/lib/domain/a.ts', "import { b } from '../url/b.ts';"),
			file('src/lib/charts/A.svelte', "<script>\n\timport { page } from '$app/state';\n</script>"),
			file('src/lib/charts/a.ts', "export { b } from '#lib/url/b.ts';"),
			file('src/lib/server/a.ts', "import { b } from '#lib/catalogue/index.ts';"),
			file('src/lib/components/A.svelte', "<script>\n\timport { b } from '#lib/server/b.ts';\n</script>"),
			file('src/serve/a.ts', "import { b } from '#lib/server/queries/b.ts';"),
			file('src/routes/+page.server.ts', "import { b } from '#lib/catalogue/index.ts';"),
			file('src/routes/+page.server.ts', "import { b } from '../../scripts/b.ts';"),
			file('src/hooks.server.ts', "const b = await import('../tests/b.ts');"),
			file('scripts/files/a.ts', "import { b } from '#lib/domain/b.ts';"),
			file('scripts/importers/smi.ts', "import { readFileSync } from 'node:fs';"),
			file('scripts/importers/smi.ts', "import {\n\topen\n} from '#lib/server/db/open.ts';"),
			file('scripts/tidy/a.ts', "import type { B } from '#lib/catalogue/index.ts';"),
			file('scripts/cards/a.ts', "import { b } from '../../src/routes/b.ts';"),
			file('scripts/setup/a.mjs', "import { z } from 'zod';")
		],
		right: [
			file(
				'src/lib/domain/scoring/a.ts',
				"import { mean } from 'd3-array';\nimport { b } from '../area.ts';\nimport { c } from '#lib/domain/c.ts';"
			),
			file('src/routes/+page.server.ts', "import { b } from '#lib/server/queries/b.ts';\nimport type { PageServerLoad } from './$types';"),
			file('scripts/importers/run.ts', "import { readFileSync } from 'node:fs';"),
			file('scripts/release.ts', "import { b } from '#lib/catalogue/index.ts';")
		]
	},
	'no files import one another in a ring': {
		rule: cycleFaults,
		faults: [
			[file('src/lib/domain/a.ts', "import { b } from './b.ts';"), file('src/lib/domain/b.ts', "import { a } from '#lib/domain/a.ts';")],
			file('scripts/a.ts', "import { a } from './a.ts';")
		],
		right: [file('src/lib/domain/a.ts', "import { b } from './b.ts';"), file('src/lib/domain/b.ts', "import type { A } from './a.ts';")]
	},
	'no folder is a word for the rest': {
		rule: folderFaults,
		faults: ['src/lib/utils/a.ts', 'tests/common/a.test.ts', 'src/lib/stores/a.ts', 'scripts/Geography/a.ts', 'src/lib/types/a.ts'].map(
			(path) => file(path)
		),
		right: ['src/routes/areas/[code=area]/+page.svelte', 'src/routes/(england)/order.ts', 'scripts/geography/borders.ts'].map((path) =>
			file(path)
		)
	},
	'modules are named in kebab-case and components in PascalCase': {
		rule: fileFaults,
		faults: [
			'src/lib/domain/rankIntervals.ts',
			'src/lib/charts/dot-strip.svelte',
			'scripts/Import.ts',
			'src/routes/+thing.ts',
			'tests/a_b.test.ts'
		].map((path) => file(path)),
		right: [
			'src/lib/charts/DotStrip.svelte',
			'src/routes/+page.server.ts',
			'src/lib/workers/rank-intervals.worker.ts',
			'src/lib/styles/_area.scss'
		].map((path) => file(path))
	},
	'files are small': {
		rule: sizeFaults,
		faults: [
			long('src/lib/domain/a.ts', 251),
			long('scripts/a.mjs', 41),
			[...Array.from({ length: 9 }, (_, i) => long(`scripts/a${i}.ts`, 10)), long('src/a.ts', 240), long('src/b.ts', 240)]
		],
		right: [
			long('src/lib/domain/a.ts', 40),
			long('src/lib/catalogue/indicators/mental-health/access.ts', 900),
			long('data/areas/areas.csv', 900)
		]
	},
	'src writes nothing': {
		rule: writeFaults,
		faults: [
			file('src/lib/server/a.ts', "import { writeFile } from 'node:fs/promises';"),
			file('src/serve/a.ts', "import { readFile, rm as remove } from 'node:fs/promises';"),
			file('src/serve/a.ts', "import fs from 'node:fs';"),
			file('src/serve/a.ts', "import * as fs from 'node:fs';"),
			file('src/serve/a.ts', "const fs = await import('node:fs');"),
			file('src/hooks.server.ts', "import { spawn } from 'node:child_process';")
		],
		right: [
			file('src/lib/server/a.ts', "import { readFile, stat } from 'node:fs/promises';"),
			file('scripts/a.ts', "import { writeFile } from 'node:fs/promises';")
		]
	},
	'each test mirrors a module': {
		rule: mirrorFaults,
		faults: ['tests/lib/domain/area.test.ts', 'tests/domain/gone.test.ts', 'tests/scripts/gone.test.ts', 'tests/extra/area.test.ts'].map(
			(path) => [file(path), file('src/lib/domain/area.ts')]
		),
		right: [
			'tests/domain/area.test.ts',
			'src/lib/domain/area.ts',
			'tests/scripts/tidy.test.ts',
			'scripts/tidy/table.ts',
			'tests/walks/slider.test.ts',
			'tests/domain/area.property.test.ts'
		].map((path) => file(path))
	},
	'exports are named': {
		rule: defaultExportFaults,
		faults: [file('src/lib/domain/a.ts', 'export default function a() {}'), file('scripts/a.mjs', 'const a = 1;\nexport default a;')],
		right: [file('vite.config.ts', 'export default {};'), file('src/lib/domain/a.ts', "// says 'export default'\nexport const a = 1;")]
	},
	'every exported function says what it answers': {
		rule: docstringFaults,
		faults: [
			file('src/lib/domain/a.ts', 'export function a(): void {}'),
			file('src/lib/domain/a.ts', '/** The area. */\nconst b = 1;\nexport const a = () => b;'),
			file('scripts/a.mjs', '/** @param {string} b */\nexport function a(b) {}'),
			file('scripts/a.ts', '// The mean of some numbers.\nexport async function a() {}')
		],
		right: [
			file('src/lib/domain/a.ts', '/** The mean of some numbers. */\nexport function a(): void {}\nexport const b = 1;\nfunction c() {}'),
			file('src/routes/+page.server.ts', 'export const load = () => ({});')
		]
	},
	'components print no raw HTML and carry no style attribute': {
		rule: markupFaults,
		faults: ['<p>{@html text}</p>', '<p style="color: red">a</p>', '<p style:color={colour}>a</p>', '<p\n\tstyle={colour}>a</p>'].map(
			(text) => file('src/lib/charts/A.svelte', text)
		),
		right: [
			file(
				'src/lib/charts/A.svelte',
				'<script>\n\tlet style = 1;\n</script>\n<p class="style">a</p>\n<style>\n\tp { color: red; }\n</style>'
			)
		]
	},
	'at most twelve packages are needed at run time, each in one version': {
		rule: packageFaults,
		faults: [
			file('package.json', JSON.stringify({ dependencies: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`a${i}`, '1.0.0'])) })),
			file('package.json', JSON.stringify({ devDependencies: { a: '^1.0.0' } }))
		],
		right: [file('package.json', JSON.stringify({ dependencies: { a: '1.0.0' }, devDependencies: { b: '2.3.4' } }))]
	},
	'no file names a place outside the project': {
		rule: placeFaults,
		faults: [
			outside('', 'home', 'ann', 'ccg'),
			`see ${outside('..', 'sha' + 'red', 'data')}`,
			`"${outside('', 'tmp', 'x.db')}"`,
			['C:', 'Users', 'ann'].join('\\')
		].map((text) => file('docs/a.md', text)),
		right: [file('docs/a.md', 'https://example.org/home/page and src/routes/work/a and /usr/bin/chromium')]
	}
};

describe.each(Object.entries(rules))('%s', (_, { rule, faults, right }) => {
	it('holds in this repository', () => {
		expect(rule(repository)).toEqual([]);
	});
	it.each(faults.map((planted) => [planted].flat()))('is broken by a planted fault: $path $text', (...planted) => {
		expect(rule(planted)).not.toEqual([]);
	});
	it('lets the like of it through that is right', () => {
		expect(rule(right)).toEqual([]);
	});
});
