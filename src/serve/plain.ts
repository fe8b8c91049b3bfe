import type { ServerResponse } from 'node:http';

/** Answers with one line of text. */
export function answerPlainly(
	response: ServerResponse,
	status: number,
	words: string,
	headers: Readonly<Record<string, string>> = {}
): void {
	response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
	response.end(`${words}\n`);
}
