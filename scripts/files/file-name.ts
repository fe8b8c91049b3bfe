import type { Container } from './container.ts';
import type { Finding } from './finding.ts';

const KINDS: readonly { readonly ending: RegExp; readonly kind: Container['kind'] }[] = [
	{ ending: /\.(?:csv|txt|tsv)$/iu, kind: 'text' },
	{ ending: /\.xls[xm]$/iu, kind: 'archive' },
	{ ending: /\.xls$/iu, kind: 'compound' }
];

/** A finding where the name of a file promises another container than its first bytes show, by which it was read. */
export function nameFinding(file: string, kind: Container['kind']): Finding[] {
	const promised = KINDS.find(({ ending }) => ending.test(file));
	if (!promised || promised.kind === kind) return [];
	return [{ case: 3, reaction: 'MAP', says: 'The file was read as what it is, not as its name says.', spot: { file } }];
}
