import { posix } from 'node:path';
import type { Rule, SourceFile } from './source-file.ts';

/** The pages for people: at the root and in docs/. */
export function pagesOf(files: readonly SourceFile[]): readonly SourceFile[] {
	return files.filter(({ path }) => /^(docs\/)?[\w-]+\.md$/.test(path));
}

/** What stands in backticks on a page, blocks of code too. */
function codeOf({ text }: SourceFile): readonly string[] {
	const blocks = [...text.matchAll(/^```\w*\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.split('\n'));
	const inline = [...text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
	return [...blocks, ...inline];
}

const textOf = (files: readonly SourceFile[], path: string): string => files.find((file) => file.path === path)?.text ?? '';

/** The names of the scripts in package.json. */
function scriptsOf(files: readonly SourceFile[]): readonly string[] {
	const { scripts = {} } = JSON.parse(textOf(files, 'package.json') || '{}') as { scripts?: Record<string, string> };
	return Object.keys(scripts);
}

/** The variables of the environment that the code reads by name. */
function variablesOf(files: readonly SourceFile[]): ReadonlySet<string> {
	const code = files.filter(({ path }) => /^(src|scripts)\/.*\.(ts|mjs)$|^[\w.]+\.config\.(ts|js)$/.test(path));
	const read = code.flatMap(({ text }) => [...text.matchAll(/\benv(?:\.|\[['"])([A-Z][A-Z0-9_]+)/g)].map(([, name]) => name!));
	const declared = [...textOf(files, 'src/lib/server/environment.ts').matchAll(/^\t([A-Z][A-Z0-9_]+): z\b/gm)].map(([, name]) => name!);
	return new Set([...read, ...declared].filter((name) => name !== 'PATH'));
}

/** npm scripts that no page mentions, and those that a page mentions and package.json does not know. */
export const scriptFaults: Rule = (files) => {
	const scripts = scriptsOf(files);
	const said = new Map(
		pagesOf(files).flatMap((page) =>
			codeOf(page).flatMap((code) =>
				[...code.matchAll(/\bnpm (?:run (?:--[a-z]+ )*)?([a-z][a-z:]*)/g)].map(([, name]) => [name!, page.path] as const)
			)
		)
	);
	return [
		...scripts.filter((name) => !said.has(name)).map((name) => `No page says what npm run ${name} does.`),
		...[...said]
			.filter(([name]) => !scripts.includes(name) && name !== 'ci')
			.map(([name, path]) => `${path} speaks of npm run ${name}, which is gone.`)
	];
};

/** Variables of the environment that no page explains, and those explained that nothing reads. */
export const variableFaults: Rule = (files) => {
	const variables = variablesOf(files);
	const rows = pagesOf(files).flatMap((page) =>
		codeOf(page).flatMap((code) => (/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$|^(PORT|HOST|ORIGIN)$/.test(code) ? [[code, page.path] as const] : []))
	);
	const said = new Map(rows);
	return [
		...[...variables].filter((name) => !said.has(name)).map((name) => `No page says what the variable ${name} means.`),
		...[...said].filter(([name]) => !variables.has(name)).map(([name, path]) => `${path} explains ${name}, which nothing reads.`)
	];
};

/** Folders at the root, and in src/lib and scripts, that the README's tree leaves out, and those of its tree that are gone. */
export const folderFaults: Rule = (files) => {
	const readme = files.find(({ path }) => path === 'README.md');
	const tree = /^```\n(README\.md[\s\S]*?)^```/m.exec(readme?.text ?? '')?.[1] ?? '';
	const trail: string[] = [];
	const said = tree.split('\n').flatMap((line) => {
		const [, indent = '', name] = /^( *)([\w./-]+\/) /.exec(line) ?? [];
		if (name === undefined) return [];
		trail.splice(indent.length / 2, Infinity, name);
		return [trail.join('')];
	});
	const folders = new Set(
		files.flatMap(({ path }) =>
			[1, 2, 3].map((depth) => `${path.split('/').slice(0, depth).join('/')}/`).filter((folder) => path.startsWith(folder))
		)
	);
	const wanted = [...folders].filter((folder) => /^(?!\.)[^/]+\/$|^(scripts|src|src\/lib)\/[^/]+\/$/.test(folder) && folder !== 'src/lib/');
	return [
		...wanted.filter((folder) => !said.includes(folder)).map((folder) => `The tree of README.md leaves out ${folder}.`),
		...said.filter((folder) => !folders.has(folder)).map((folder) => `The tree of README.md names ${folder}, which is gone.`)
	];
};

/** Files and folders of ours that a page names in backticks and that are not there; `<group>` stands for any name. */
export const pathFaults: Rule = (files) =>
	pagesOf(files).flatMap((page) =>
		codeOf(page)
			.flatMap((code) => (/^(src|scripts|tests|data|docs|static|drizzle)\/[\w./<>()[\]=+-]*$/.test(code) ? [code] : []))
			.filter((named) => {
				const pattern = new RegExp(`^${named.replace(/[.()[\]+]/g, '\\$&').replace(/<[^>]+>/g, '[^/]+')}`);
				return !files.some(({ path }) => pattern.test(path));
			})
			.map((named) => `${page.path} names ${named}, which is not there.`)
	);

/** Where a heading of a page can be linked to. */
function anchorsOf({ text }: SourceFile): readonly string[] {
	return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
		title
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, '')
			.replaceAll(' ', '-')
	);
}

/** Links between pages that lead nowhere. Pictures count only where their folder is read. */
export const linkFaults: Rule = (files) =>
	pagesOf(files).flatMap((page) =>
		[...page.text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)]
			.map(([, target = '']) => target)
			.filter((target) => !/^[a-z]+:/.test(target))
			.filter((target) => {
				const [path = '', anchor] = target.split('#');
				const file = files.find((other) => other.path === (path ? posix.join(posix.dirname(page.path), path) : page.path));
				return file === undefined || (anchor !== undefined && !anchorsOf(file).includes(anchor));
			})
			.map((target) => `${page.path} links to ${target}, which leads nowhere.`)
	);
