import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { OpenRelease } from '../release/open.ts';
import { hasAlready, rangeOf } from './range.ts';

/** A file's bytes as a web stream, read as they are taken. */
function streamOf(path: string, part: { start: number; end: number } | undefined): ReadableStream<Uint8Array> {
	return Readable.toWeb(createReadStream(path, part)) as ReadableStream<Uint8Array>;
}

/** The database of a release as a file: whole or in the part asked for, with its checksum; 304 to who has it, 416 where there is no such part. */
export async function answerDatabase({ db, id, date, sha256 }: OpenRelease, { method, headers }: Request): Promise<Response> {
	const path = db.$client.name;
	const { size } = await stat(path);
	const etag = `"${sha256.slice(0, 16)}-id"`;
	const said = {
		etag,
		'accept-ranges': 'bytes',
		'repr-digest': `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`,
		'content-disposition': `attachment; filename="ccg-lens_release-${id}_${date}.db"`
	};
	if (hasAlready(headers, etag)) return new Response(null, { status: 304, headers: said });
	const whole = headers.has('if-range') && headers.get('if-range') !== etag;
	const part = whole ? undefined : rangeOf(headers.get('range'), size);
	if (part === 'none') {
		return new Response('The file has no such part.\n', {
			status: 416,
			headers: { ...said, 'content-type': 'text/plain; charset=utf-8', 'content-range': `bytes */${size}` }
		});
	}
	const length = part ? part.end - part.start + 1 : size;
	return new Response(method === 'HEAD' ? null : streamOf(path, part), {
		status: part ? 206 : 200,
		headers: {
			...said,
			'content-type': 'application/vnd.sqlite3',
			'content-length': String(length),
			...(part ? { 'content-range': `bytes ${part.start}-${part.end}/${size}` } : {})
		}
	});
}
