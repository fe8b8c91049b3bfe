/** A paragraph, or the items of a list. */
export type Block = { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] };

/** The paragraphs and lists of a statement, all of it plain text. */
export function blocksOf(text: string): readonly Block[] {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter((part) => part !== '')
		.map((part): Block => {
			const lines = part.split('\n').map((line) => line.trim());
			if (lines.every((line) => line.startsWith('- '))) return { kind: 'list', items: lines.map((line) => line.slice(2)) };
			return { kind: 'paragraph', text: lines.join(' ') };
		});
}
