import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { changelogFaults } from './support/rules/changelog.ts';
import { folderFaults, linkFaults, pathFaults, scriptFaults, variableFaults } from './support/rules/docs.ts';
import { addressFaults, sourceFaults } from './support/rules/pages.ts';
import { readTree, type Rule, type SourceFile } from './support/rules/source-file.ts';

const repository = readTree(fileURLToPath(new URL('..', import.meta.url)));

const file = (path: string, text = ''): SourceFile => ({ path, text });
const readme = (text: string): SourceFile => file('README.md', text);
const block = (text: string): string => `\`\`\`\n${text}\n\`\`\`\n`;
const scripts = (...names: string[]): SourceFile =>
	file('package.json', JSON.stringify({ scripts: Object.fromEntries(names.map((name) => [name, 'x'])) }));
const addresses = (...rows: string[]): SourceFile =>
	readme(`## The shape of the addresses\n\n${rows.map((row) => `| \`${row}\` | x |`).join('\n')}\n\n## Words\n`);
const entry = (date: string, theme: string, ...sections: string[]): string =>
	[`## ${date}`, theme, ...sections.map((name) => `### ${name}\n\n- A line.`)].join('\n\n');
const changelog = (...entries: string[]): SourceFile => file('CHANGELOG.md', ['# Changelog', ...entries].join('\n\n'));

/** Each rule with trees that break it, and one that keeps it. */
const rules: Record<string, { rule: Rule; faults: SourceFile[][]; right: SourceFile[] }> = {
	'every npm script is explained, and no page speaks of one that is gone': {
		rule: scriptFaults,
		faults: [
			[scripts('start', 'score'), readme('`npm start`')],
			[scripts('start'), readme('`npm start`'), file('docs/operations.md', block('npm run launch'))],
			[scripts('test'), readme('npm test, not in backticks')]
		],
		right: [scripts('start', 'test:unit', 'calc'), readme(`\`npm start\` \`npm run --silent calc\`\n\n${block('npm run test:unit')}`)]
	},
	'every variable of the environment is explained, and none that nothing reads': {
		rule: variableFaults,
		faults: [
			[file('src/serve/main.ts', "process.env['CCG_PORT']"), readme('')],
			[file('scripts/a.mjs', 'const a = env.CHROMIUM_PATH;'), readme('')],
			[file('src/lib/server/environment.ts', '\tRELEASES_DIR: z.string()'), readme('')],
			[readme('`OLD_FOLDER` says where')]
		],
		right: [file('src/lib/server/environment.ts', '\tPORT: z.string()'), file('docs/operations.md', '| `PORT` | where |')]
	},
	'the tree of the README has every folder, and none that is gone': {
		rule: folderFaults,
		faults: [
			[readme(block('README.md\nsrc/   the site')), file('src/lib/domain/a.ts')],
			[readme(block('README.md\nsrc/   the site\n  lib/domain/   pure')), file('src/lib/domain/a.ts'), file('data/a.csv')],
			[readme(block('README.md\nsrc/   the site\n  lib/domain/   pure\n  lib/gone/   what was')), file('src/lib/domain/a.ts')]
		],
		right: [readme(block('README.md\nsrc/   the site\n  lib/domain/   pure')), file('src/lib/domain/scoring/a.ts'), file('.ci/run')]
	},
	'no page names a file that is not there': {
		rule: pathFaults,
		faults: [[readme('see `src/lib/gone.ts`')], [readme('see `scripts/importers/<source>.ts`')]],
		right: [readme('see `scripts/importers/<source>.ts` and `src/lib/`'), file('scripts/importers/smi.ts'), file('src/lib/a.ts')]
	},
	'links between pages lead somewhere': {
		rule: linkFaults,
		faults: [
			[readme('[a](docs/gone.md)')],
			[readme('[a](docs/a.md#gone)'), file('docs/a.md', '# Here')],
			[file('docs/a.md', '[a](../CHANGES.md)'), readme('')]
		],
		right: [
			readme('[a](docs/a.md#two-words) and [b](https://example.org)'),
			file('docs/a.md', '# One\n\n## Two words\n\n[c](../README.md)')
		]
	},
	'the README lists every address, and none that is gone': {
		rule: addressFaults,
		faults: [
			[addresses('/'), file('src/routes/(england)/+page.svelte'), file('src/routes/areas/[code=area]/+page.svelte')],
			[addresses('/', '/gone'), file('src/routes/+page.svelte')],
			[addresses('/'), file('src/routes/+page.svelte'), file('src/routes/api/v1/ranking/+server.ts')]
		],
		right: [
			addresses('/', '/areas/{code}', '/healthz'),
			file('src/routes/(england)/+page.svelte'),
			file('src/routes/areas/[code=area]/+page.svelte')
		]
	},
	'every source stands in docs/sources.md': {
		rule: sourceFaults,
		faults: [
			[file('src/lib/catalogue/sources/nhs-digital.ts', "\t\tid: 'ccg-ois',"), file('docs/sources.md', '## ons-avoidable-mortality')],
			[file('docs/sources.md')],
			[file('src/lib/catalogue/sources/nhs-digital.ts', "\t\tid: 'ccg-ois',"), file('docs/sources.md', '## ccg-ois\n\n## gone')]
		],
		right: [file('src/lib/catalogue/sources/nhs-digital.ts', "\t\tid: 'ccg-ois',"), file('docs/sources.md', '## ccg-ois')]
	},
	'the changelog is dated, newest first, with a theme and its sections in order': {
		rule: changelogFaults,
		faults: [
			[],
			[changelog()],
			[changelog(entry('Unreleased', 'A theme.', 'Site'))],
			[changelog(entry('2026-11-21', 'A theme.', 'Site'), entry('2026-12-01', 'A theme.', 'Site'))],
			[changelog(entry('2026-11-21', '', 'Site'))],
			[changelog(entry('2026-11-21', 'Two. Sentences.', 'Site'))],
			[changelog(entry('2026-11-21', 'A theme.', 'Site', 'Figures'))],
			[changelog(entry('2026-11-21', 'A theme.', 'Added'))],
			[changelog(entry('2026-11-21', 'A theme.'))]
		],
		right: [changelog(entry('2026-12-01', 'A theme.', 'Figures', 'For developers'), entry('2026-11-21', 'Another theme.', 'Site'))]
	}
};

describe.each(Object.entries(rules))('%s', (_, { rule, faults, right }) => {
	it('holds in this repository', () => {
		expect(rule(repository)).toEqual([]);
	});
	it.each(faults.map((tree) => ({ tree })))('is broken by a planted fault, %#', ({ tree }) => {
		expect(rule(tree)).not.toEqual([]);
	});
	it('lets a tree through that is right', () => {
		expect(rule(right)).toEqual([]);
	});
});
