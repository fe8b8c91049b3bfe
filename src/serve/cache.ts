import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { ByteLru } from './byte-lru.ts';
import { cacheKey } from './cache-key.ts';
import { collect } from './collect.ts';
import { kindOfFile } from './content-types.ts';
import { encodingFor } from './encoding.ts';
import { keptAnswer, mayBeKept, send, type KeptAnswer } from './kept-answer.ts';

/** Half of the memory is for pages that everybody shares, so that a flood of weightings cannot push the home page out. */
const HALF = 32 * 1024 * 1024;

/** Puts an answer on a response, from what was kept or by running the app. */
export type Answering = (request: IncomingMessage, response: ServerResponse, run: () => unknown) => Promise<void>;

/** Built files, and the release whole, which the app gives in parts and too large to be caught. */
const PASSED_BY = /^\/(?:_app|api\/v1\/release)\//;

/** Headers that make the app's answer another for each reader. */
const PERSONAL = ['if-none-match', 'if-modified-since', 'accept-encoding'];

function plainHeaders(headers: IncomingHttpHeaders): IncomingHttpHeaders {
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !PERSONAL.includes(name)));
}

/** The app's answer with its kind named where the file server behind knew none; `undefined` where it was too large to be caught. */
async function made(path: string, response: ServerResponse, run: () => unknown, encoding: ReturnType<typeof encodingFor>) {
	const collected = await collect(response, run);
	if (!collected) return undefined;
	const kind = kindOfFile(path);
	const headers = new Map(collected.headers);
	if (kind !== undefined && collected.status === 200) headers.set('content-type', kind);
	return await keptAnswer({ ...collected, headers }, encoding);
}

/**
 * Keeps answers by release, encoding and address, least recently used first to go, and runs the app once for readers who ask
 * for the same at the same time. `version` tells what the answers of this moment are made from.
 */
export function answersKept(version: () => Promise<string>): Answering {
	const shared = new ByteLru<KeptAnswer>(HALF);
	const own = new ByteLru<KeptAnswer>(HALF);
	const making = new Map<string, Promise<KeptAnswer | undefined>>();

	return async (request, response, run) => {
		const { method, url = '' } = request;
		const key = cacheKey(url);
		const path = url.split('?', 1)[0]!;
		if (request.headers.range !== undefined || PASSED_BY.test(path)) {
			await run();
			return;
		}
		const { 'if-none-match': known, 'accept-encoding': accepted } = request.headers;
		const encoding = encodingFor(accepted);
		// the app is to answer in full and plainly, whatever this reader has or takes
		Object.assign(request, { method: 'GET', headers: plainHeaders(request.headers) });
		const name = key && `${await version()} ${encoding} ${key.text}`;
		const kept = name === undefined ? undefined : ((key!.own ? own : shared).find(name) ?? (await making.get(name)));
		if (kept) {
			send(kept, method, known, response);
			return;
		}
		const answer = made(path, response, run, encoding);
		if (name === undefined) {
			const sent = await answer;
			if (sent) send(sent, method, known, response);
			return;
		}
		making.set(
			name,
			answer.then((one) => (one && mayBeKept(one) ? one : undefined)).catch(() => undefined)
		);
		const sent = await answer.finally(() => making.delete(name));
		if (!sent) return;
		if (mayBeKept(sent)) (key!.own ? own : shared).keep(name, sent);
		send(sent, method, known, response);
	};
}
