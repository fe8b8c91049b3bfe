import { parseArgs } from 'node:util';
import { z } from 'zod';

/** Bad arguments or files that cannot be read: a sentence, exit code 2, nothing changed. */
export class Refusal extends Error {}

/** Ends a command with a sentence for people. */
export function refuse(sentence: string): never {
	throw new Refusal(sentence);
}

/** What a person asked of the import command. */
export interface Asked {
	readonly source: string;
	readonly paths: readonly string[];
	/** Where files are read from, and nowhere else; absent where only paths were given: then each in its own folder. */
	readonly sourceDir: string | undefined;
	/** Numbers of indicators to be fetched, and the kinds of area: only where a person asks for it. */
	readonly fetch: string | undefined;
	readonly areaTypes: string[];
	readonly dataDir: string;
	readonly published: string | undefined;
	readonly retrieved: string | undefined;
	readonly dryRun: boolean;
	readonly json: boolean;
	readonly report: string | undefined;
	readonly accept: readonly string[];
	readonly by: string | undefined;
	readonly why: string | undefined;
	readonly help: boolean;
}

function parsed(args: readonly string[], usage: string) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				'source-dir': { type: 'string' },
				'data-dir': { type: 'string', default: 'data' },
				fetch: { type: 'string' },
				'area-type': { type: 'string', multiple: true, default: [] },
				published: { type: 'string' },
				retrieved: { type: 'string' },
				'dry-run': { type: 'boolean', default: false },
				json: { type: 'boolean', default: false },
				report: { type: 'string' },
				accept: { type: 'string', multiple: true, default: [] },
				by: { type: 'string' },
				why: { type: 'string' },
				help: { type: 'boolean', default: false }
			}
		});
	} catch (fault) {
		return refuse(`${(fault as Error).message}\n${usage}`);
	}
}

function day(name: string, text: string | undefined): string | undefined {
	if (text === undefined || z.iso.date().safeParse(text).success) return text;
	return refuse(`--${name} is not a day, YYYY-MM-DD: ${text}`);
}

/** Reads the arguments of the import command; refuses those that it does not know, and an acceptance that nobody answers for. */
export function readArguments(args: readonly string[], usage: string): Asked {
	const { values, positionals } = parsed(args, usage);
	const [source = '', ...paths] = positionals;
	const [by, why] = [values.by?.trim() || undefined, values.why?.trim() || undefined];
	if (values.accept.length > 0 && !values['dry-run'] && (by === undefined || why === undefined))
		refuse('An import that accepts a finding needs --by NAME and --why TEXT: both are kept with it.');
	if (values.fetch !== undefined && paths.length > 0) refuse('--fetch brings the files itself: give none.');
	return {
		source,
		paths,
		fetch: values.fetch,
		areaTypes: values['area-type'],
		sourceDir: values['source-dir'] ?? (paths.length > 0 ? undefined : 'raw'),
		dataDir: values['data-dir'],
		published: day('published', values.published),
		retrieved: day('retrieved', values.retrieved),
		dryRun: values['dry-run'],
		json: values.json,
		report: values.report,
		accept: values.accept,
		by,
		why,
		help: values.help
	};
}

/** The options as the report repeats them: what was said, and nothing else. */
export function optionsOf({
	paths,
	sourceDir,
	fetch,
	published,
	retrieved,
	dryRun,
	accept,
	by,
	why
}: Asked): Record<string, string | boolean | string[]> {
	const said = { 'source-dir': sourceDir?.split(/[\\/]/).at(-1), fetch, published, retrieved, by, why };
	return {
		files: paths.map((path) => path.split(/[\\/]/).at(-1) ?? path),
		'dry-run': dryRun,
		accept: [...accept],
		...Object.fromEntries(Object.entries(said).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])))
	};
}
