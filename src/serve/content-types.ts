/** Files of ours whose kind the file server behind us does not know. */
const KINDS: Readonly<Record<string, string>> = { topojson: 'application/json' };

/** The kind of a file that the app's own file server sends without one, by its path, so that browsers can read it and it can be compressed. */
export function kindOfFile(path: string): string | undefined {
	return KINDS[/\.(\w+)$/.exec(path)?.[1] ?? ''];
}
