import { inflateSync } from 'node:zlib';

/** The streams of a PDF that are text when inflated, in the order of the file; those packed in another way are left out. */
function streamsOf(pdf: Buffer): readonly string[] {
	const text = pdf.toString('latin1');
	return [...text.matchAll(/<<(?:(?!endobj)[\s\S])*?>>\s*stream\r?\n/g)].flatMap((match) => {
		const from = match.index + match[0].length;
		const to = text.indexOf('endstream', from);
		const bytes = pdf.subarray(from, to);
		if (!match[0].includes('/FlateDecode')) return [bytes.toString('latin1')];
		try {
			return [inflateSync(bytes).toString('latin1')];
		} catch {
			return [];
		}
	});
}

/** How many pages a PDF has. */
export function pagesIn(pdf: Buffer): number {
	const objects = [pdf.toString('latin1'), ...streamsOf(pdf)].join('\n');
	return objects.match(/\/Type\s*\/Page(?![a-z])/gi)?.length ?? 0;
}

/** The characters that each font of a PDF has under its codes, all fonts together, as its ToUnicode tables say. */
function lettersOf(streams: readonly string[]): readonly ReadonlyMap<string, string>[] {
	return streams
		.filter((stream) => stream.includes('beginbfchar') || stream.includes('beginbfrange'))
		.map((stream) => {
			const letters = new Map<string, string>();
			const written = (hex: string): string => String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => parseInt(code, 16)));
			for (const [, block = ''] of stream.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
				for (const [, code, hex] of block.matchAll(/<([0-9A-F]{4})>\s*<([0-9A-F]+)>/gi)) letters.set(code!.toUpperCase(), written(hex!));
			for (const [, block = ''] of stream.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
				for (const [, first, last, hex] of block.matchAll(/<([0-9A-F]{4})>\s*<([0-9A-F]{4})>\s*<([0-9A-F]{4})>/gi))
					for (let at = parseInt(first!, 16); at <= parseInt(last!, 16); at++)
						letters.set(
							at.toString(16).toUpperCase().padStart(4, '0'),
							String.fromCharCode(parseInt(hex!, 16) + at - parseInt(first!, 16))
						);
			return letters;
		});
}

/**
 * The words of a PDF as Chromium writes it, without spaces, once by each of its fonts: a text that is in the paper is in one of them.
 * Of use to ask whether something is there, and not to read it.
 */
export function wordsIn(pdf: Buffer): string {
	const streams = streamsOf(pdf);
	const shown = streams
		.filter((stream) => /\bTJ\b|\bTj\b/.test(stream))
		.flatMap((stream) => [...stream.matchAll(/\[([^\]]*)\]\s*TJ|<([0-9A-Fa-f]+)>\s*Tj/g)]);
	const codes = shown.map(([, many, one]) => one ?? [...(many ?? '').matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, hex]) => hex).join(''));
	return lettersOf(streams)
		.map((letters) => codes.map((hex) => (hex.match(/.{4}/g) ?? []).map((code) => letters.get(code.toUpperCase()) ?? '').join('')).join(''))
		.map((words) => words.replace(/\s+/g, ''))
		.join('\n');
}
