import type { OpenRelease } from '../release/open.ts';
import { openDatabase } from '../db/open.ts';
import { hasAlready } from './range.ts';
import { zippedTables } from './zipped-tables.ts';
import { wholeTablesOf } from './whole-tables.ts';

/** Archives of a whole release that are made at the same time; each takes some seconds of one processor. */
const AT_ONCE = 2;
let making = 0;

/** The chunks of a generator as a stream that makes each one only when it is taken; the generator is ended when nobody takes more. */
function streamOf(chunks: Generator<Uint8Array, undefined>): ReadableStream<Uint8Array> {
	return new ReadableStream<Uint8Array>({
		pull: async (controller) => {
			// others are answered between two chunks
			await new Promise((resume) => setImmediate(resume));
			const next = chunks.next();
			if (next.done === true) controller.close();
			else controller.enqueue(next.value);
		},
		cancel: () => {
			chunks.return(undefined);
		}
	});
}

function* whileCounted(chunks: Generator<Uint8Array>): Generator<Uint8Array, undefined> {
	try {
		yield* chunks;
	} finally {
		making -= 1;
	}
}

/** All tables of a release as CSV files in an archive, made as it is taken; 304 to who has it, 503 where too many are being made. */
export async function answerTablesZip(release: OpenRelease, { method, headers }: Request): Promise<Response> {
	const etag = `"${release.sha256.slice(0, 16)}-csv"`;
	const said = {
		etag,
		'content-type': 'application/zip',
		'content-disposition': `attachment; filename="ccg-lens_tables_release-${release.id}_${release.date}.zip"`
	};
	if (hasAlready(headers, etag)) return new Response(null, { status: 304, headers: said });
	if (method === 'HEAD') return new Response(null, { headers: said });
	if (making >= AT_ONCE) {
		const problem = {
			type: 'about:blank',
			status: 503,
			title: 'Busy',
			detail: 'This file is being made for others. Please try again in a minute.'
		};
		return Response.json(problem, {
			status: 503,
			headers: { 'content-type': 'application/problem+json', 'retry-after': '60', 'cache-control': 'no-store' }
		});
	}
	const tables = await wholeTablesOf(release.db);
	making += 1;
	// a connection of its own, so that a reader who stops in the middle holds nobody up
	const connection = openDatabase(release.db.$client.name).$client;
	return new Response(streamOf(whileCounted(zippedTables(connection, tables, release))), { headers: said });
}
