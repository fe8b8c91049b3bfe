import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { answersKept } from './cache.ts';
import { dress } from './headers.ts';
import { answerHealth, type Readiness } from './health.ts';
import { HEADERS_TIMEOUT, LARGEST_HEADERS, REQUEST_TIMEOUT, refusalOf } from './limits.ts';
import { closeMalformed } from './malformed.ts';
import { answerPlainly } from './plain.ts';

/** What adapter-node builds: it answers, or calls `next` where there is nothing. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => unknown;

/** What the front needs to know of the app behind it. */
export interface Front {
	readonly handler: Handler;
	readonly readiness: () => Promise<Readiness>;
	/** Whether readers come by https, so that browsers may be told to stay there. */
	readonly secure: boolean;
}

/** A server, not yet listening, that checks and dresses every request before the app's handler sees it. */
export function createFront({ handler, readiness, secure }: Front): Server {
	const answered = answersKept(async () => {
		const ready = await readiness();
		return 'release' in ready ? (ready.sha256 ?? ready.release) : '';
	});

	async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		dress(response, secure);
		const refusal = refusalOf(request);
		if (refusal) {
			answerPlainly(response, refusal.status, refusal.words, { connection: 'close', ...refusal.headers });
			return;
		}
		if (await answerHealth(request, response, readiness)) return;
		await answered(request, response, () =>
			handler(request, response, () => {
				answerPlainly(response, 404, 'There is no page at this address.');
			})
		);
	}

	const server = createServer({ maxHeaderSize: LARGEST_HEADERS, headersTimeout: HEADERS_TIMEOUT, requestTimeout: REQUEST_TIMEOUT });
	server.on('clientError', closeMalformed);
	return server.on('request', (request, response) => {
		answer(request, response).catch((error: unknown) => {
			console.error('A request failed:', error);
			if (response.headersSent) response.destroy();
			else answerPlainly(response, 500, 'Something went wrong here. Try again in a minute.');
		});
	});
}
