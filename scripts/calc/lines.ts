/** The lines of a stream of text, cut at line feeds only, since JSON may hold other breaks; lines of blanks are left out. */
export async function* linesOf(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<string> {
	let rest = '';
	for await (const chunk of chunks) {
		const lines = (rest + chunk).split('\n');
		rest = lines.pop() ?? '';
		yield* lines.filter((line) => line.trim() !== '');
	}
	if (rest.trim() !== '') yield rest;
}
