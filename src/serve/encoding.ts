import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** The encodings that answers are given in; `identity` is none. */
export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest answer, in bytes, that is worth compressing. */
const SMALLEST = 1024;

const TEXTUAL = /^(?:text\/|image\/svg\+xml|application\/(?:[\w.-]+\+)?(?:json|xml|javascript))/;

const inBrotli = promisify(brotliCompress);
const inGzip = promisify(gzip);

/** The best encoding that a reader takes, by the request's `accept-encoding`: brotli before gzip; one with `q=0` is refused. */
export function encodingFor(accepted: string | undefined): Encoding {
	const taken = new Set(
		(accepted ?? '').split(',').flatMap((part) => {
			const [name = '', ...rest] = part
				.trim()
				.toLowerCase()
				.split(/\s*;\s*/);
			return rest.some((weight) => /^q=0(?:\.0*)?$/.test(weight)) ? [] : [name];
		})
	);
	return taken.has('br') ? 'br' : taken.has('gzip') ? 'gzip' : 'identity';
}

/** Whether a body of this kind (its content type) and length in bytes becomes smaller by compressing. */
export function isCompressible(kind: string, length: number): boolean {
	return length >= SMALLEST && TEXTUAL.test(kind);
}

/** A body in an encoding: brotli at 5 and gzip at 6, where a page costs about as much to compress as to make. */
export async function encoded(body: Buffer, encoding: Encoding): Promise<Buffer> {
	if (encoding === 'identity') return body;
	if (encoding === 'gzip') return await inGzip(body, { level: 6 });
	return await inBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
