import { createHash } from 'node:crypto';
import type { IncomingMessage, OutgoingHttpHeader, ServerResponse } from 'node:http';
import type { Collected } from './collect.ts';
import { encoded, isCompressible, type Encoding } from './encoding.ts';

/** An answer as it goes out, body and all; `bytes` is what it takes in the cache. */
export interface KeptAnswer {
	readonly status: number;
	readonly headers: ReadonlyMap<string, OutgoingHttpHeader>;
	readonly body: Buffer;
	/** Names the body: the first 16 hexadecimal digits of its SHA-256 and how it is encoded. */
	readonly etag: string;
	readonly bytes: number;
}

/** What the app says of a body, which no longer holds, or what is not sent at all. */
const REPLACED = ['etag', 'last-modified', 'content-length', 'transfer-encoding', 'accept-ranges'];

const SHORT: Readonly<Record<Encoding, string>> = { br: 'br', gzip: 'gz', identity: 'id' };

/** Bytes that an answer's headers are counted for. */
const HEADERS = 2048;

/** A caught answer made ready to be sent, compressed where that helps. */
export async function keptAnswer({ status, headers, body }: Collected, asked: Encoding): Promise<KeptAnswer> {
	const isPlain = !headers.has('content-encoding');
	const helps = isPlain && isCompressible(String(headers.get('content-type') ?? ''), body.length);
	const encoding = helps ? asked : 'identity';
	const sent = new Map([...headers].filter(([name]) => !REPLACED.includes(name)));
	if (helps) sent.set('vary', 'Accept-Encoding');
	if (encoding !== 'identity') sent.set('content-encoding', encoding);
	const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}-${SHORT[encoding]}"`;
	const out = await encoded(body, encoding);
	return { status, headers: sent, body: out, etag, bytes: out.length + HEADERS };
}

/** Whether an answer may be kept for the next reader. */
export function mayBeKept({ status, headers }: KeptAnswer): boolean {
	return status === 200 && !String(headers.get('cache-control') ?? '').includes('no-store');
}

function holds(ifNoneMatch: string | undefined, etag: string): boolean {
	return (ifNoneMatch ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*');
}

/** Sends an answer: 304 without a body where the reader has it already (`ifNoneMatch`), the head alone for HEAD. */
export function send(
	answer: KeptAnswer,
	method: IncomingMessage['method'],
	ifNoneMatch: string | undefined,
	response: ServerResponse
): void {
	const { status, headers, body, etag } = answer;
	for (const name of response.getHeaderNames()) if (!headers.has(name)) response.removeHeader(name);
	for (const [name, value] of headers) response.setHeader(name, value);
	if (status === 200) response.setHeader('etag', etag);
	if (status === 200 && holds(ifNoneMatch, etag)) {
		for (const name of ['content-type', 'content-encoding']) response.removeHeader(name);
		response.writeHead(304).end();
		return;
	}
	if (body.length > 0 || status === 200) response.setHeader('content-length', body.length);
	response.writeHead(status).end(method === 'HEAD' ? undefined : body);
}
