import type { IncomingMessage } from 'node:http';

/** Characters that a path and a query may have. */
export const LONGEST_PATH = 1024;
export const LONGEST_QUERY = 2048;

/** Bytes of all headers of a request together. */
export const LARGEST_HEADERS = 8 * 1024;

/** Milliseconds in which a request's headers, and the whole request, must have come. */
export const HEADERS_TIMEOUT = 10_000;
export const REQUEST_TIMEOUT = 30_000;

/** Why a request is not answered, in words for its reader. */
export interface Refusal {
	readonly status: 400 | 405 | 414;
	readonly words: string;
	readonly headers?: Readonly<Record<string, string>>;
}

type Request = Pick<IncomingMessage, 'method' | 'url' | 'headers'>;

/** Why a request goes no further: a method that changes things, a body, an address too long or not of this site. */
export function refusalOf({ method, url = '', headers }: Request): Refusal | undefined {
	if (method !== 'GET' && method !== 'HEAD') {
		return { status: 405, words: 'This site only answers GET and HEAD.', headers: { allow: 'GET, HEAD' } };
	}
	if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) !== 0) {
		return { status: 400, words: 'This site takes no request with a body.' };
	}
	if (!url.startsWith('/')) return { status: 400, words: 'The address asked for is not one of this site.' };
	const [path = '', ...query] = url.split('?');
	if (path.length > LONGEST_PATH) return { status: 414, words: `The path of an address may have ${LONGEST_PATH} characters.` };
	if (query.join('?').length > LONGEST_QUERY) {
		return { status: 414, words: `What follows the question mark of an address may have ${LONGEST_QUERY} characters.` };
	}
	return undefined;
}
