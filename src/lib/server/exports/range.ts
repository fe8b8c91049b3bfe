/** Bytes of a file, the first and the last counted from 0. */
export interface ByteRange {
	readonly start: number;
	readonly end: number;
}

/**
 * The part of a file of so many bytes that a Range header asks for (RFC 9110, section 14). `undefined` where it asks for none, for several
 * or in another unit, so that the whole is given; 'none' where there is no such part.
 */
export function rangeOf(asked: string | null, size: number): ByteRange | 'none' | undefined {
	const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(asked ?? '') ?? [];
	if (first === '' && last === '') return undefined;
	if (first === '') return Number(last) === 0 ? 'none' : { start: Math.max(0, size - Number(last)), end: size - 1 };
	if (Number(first) >= size) return 'none';
	if (last !== '' && Number(last) < Number(first)) return undefined;
	return { start: Number(first), end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}

/** Whether a reader who names a body by its ETag (`If-None-Match`) has this one. */
export function hasAlready(headers: Headers, etag: string): boolean {
	const known = (headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
	return known.includes(etag) || known.includes('*');
}
