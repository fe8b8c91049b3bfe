import { readFileSync } from 'node:fs';

/** The version of this project, as package.json has it. */
export function version(): string {
	const { version: written } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string };
	return written;
}
