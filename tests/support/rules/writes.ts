import type { Rule } from './source-file.ts';

/** What src may do to files: read them. */
const READING = [
	'access',
	'accessSync',
	'createReadStream',
	'existsSync',
	'lstat',
	'readFile',
	'readFileSync',
	'readdir',
	'readdirSync',
	'realpath',
	'stat',
	'statSync'
];

const FROM_FILES = /import\s+([^'";]*?)\s+from\s+['"]node:fs(?:\/promises)?['"]/g;

/** Imports by which src could write a file, start a program, or do anything with files that is not named. */
export const writeFaults: Rule = (files) =>
	files
		.filter(({ path }) => path.startsWith('src/'))
		.flatMap(({ path, text }) => [
			...[...text.matchAll(FROM_FILES)].flatMap(([, clause = '']) => {
				const names = /^(?:type\s+)?\{([^}]*)\}$/s.exec(clause)?.[1];
				if (names === undefined) return [`${path} takes all of node:fs, so that nobody sees what it does to files.`];
				const taken = names.split(',').map((name) => name.trim().split(/\s+as\s+/)[0]!);
				return taken
					.filter((name) => name !== '' && !name.startsWith('type ') && !READING.includes(name))
					.map((name) => `${path} takes ${name} of node:fs; src only reads.`);
			}),
			...(/['"](node:)?child_process['"]/.test(text) ? [`${path} starts programs; src does not.`] : []),
			...(/(require|import)\(\s*['"](node:)?fs/.test(text)
				? [`${path} takes all of node:fs, so that nobody sees what it does to files.`]
				: [])
		]);
