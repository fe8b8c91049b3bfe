import type { ServerResponse } from 'node:http';

/** Files of ours whose kind the file server behind us does not know. */
const KINDS: Readonly<Record<string, string>> = { topojson: 'application/json' };

/**
 * Names the kind of a file that the app's own file server sends without one, so that browsers can read it and it can be
 * compressed. Put on last, so that what compresses sees the name.
 */
export function nameKind(response: ServerResponse, path: string): void {
	const kind = KINDS[/\.(\w+)$/.exec(path)?.[1] ?? ''];
	if (kind === undefined) return;
	const begin = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		const headers = rest.at(-1);
		if (status !== 200 || typeof headers !== 'object' || headers === null) return begin(status, ...rest);
		return begin(status, ...rest.slice(0, -1), { ...headers, 'Content-Type': kind });
	};
}
