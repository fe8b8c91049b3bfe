import type { IncomingMessage, ServerResponse } from 'node:http';
import { answerPlainly } from './plain.ts';

/** What there is to serve: the id of the release and the SHA-256 of its database, or why there is none. */
export type Readiness = { readonly release: string; readonly sha256?: string } | { readonly problem: string };

/**
 * Answers `/healthz` (the process lives) and `/readyz` (which release it serves, 503 where none is valid); `false` for any
 * other address. Neither is kept by a cache.
 */
export async function answerHealth(
	request: Pick<IncomingMessage, 'url'>,
	response: ServerResponse,
	readiness: () => Promise<Readiness>
): Promise<boolean> {
	const path = request.url?.split('?')[0];
	const unkept = { 'cache-control': 'no-store' };
	if (path === '/healthz') answerPlainly(response, 200, 'ok', unkept);
	else if (path === '/readyz') {
		const ready = await readiness();
		if ('release' in ready) answerPlainly(response, 200, `ready: release ${ready.release}`, unkept);
		else answerPlainly(response, 503, `not ready: ${ready.problem}`, { ...unkept, 'retry-after': '5' });
	} else return false;
	return true;
}
