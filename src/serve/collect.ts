import type { OutgoingHttpHeader, ServerResponse } from 'node:http';

/** An answer that was caught whole before any of it was sent. */
export interface Collected {
	readonly status: number;
	/** Headers in small letters, those that the server itself adds apart. */
	readonly headers: ReadonlyMap<string, OutgoingHttpHeader>;
	readonly body: Buffer;
}

/** Answers of more bytes than this are sent on as they come. */
export const LARGEST_COLLECTED = 8 * 1024 * 1024;

type Head = Record<string, OutgoingHttpHeader> | undefined;

/**
 * Catches what a handler writes to a response. Resolves with the answer once it has ended; nothing of it is sent then. Resolves with
 * `undefined` as soon as it is too large or broken off: what has come is sent, and the rest follows by itself.
 */
export function collect(response: ServerResponse, run: () => unknown, largest = LARGEST_COLLECTED): Promise<Collected | undefined> {
	return new Promise((done, fail) => {
		const chunks: Buffer[] = [];
		let length = 0;
		let status = 200;
		const plain = { writeHead: response.writeHead.bind(response), write: response.write.bind(response), end: response.end.bind(response) };

		const release = (): void => {
			Object.assign(response, plain);
		};
		const spill = (): void => {
			release();
			done(undefined);
			response.writeHead(status);
			for (const chunk of chunks.splice(0)) response.write(chunk);
		};
		const take = (chunk: unknown, encoding: unknown): void => {
			if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
			const bytes =
				typeof chunk === 'string'
					? Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8')
					: Buffer.from(chunk);
			chunks.push(bytes);
			length += bytes.length;
		};
		const caught = {
			writeHead: (code: number, ...rest: unknown[]) => {
				status = code;
				for (const [name, value] of Object.entries((rest.at(-1) as Head) ?? {})) response.setHeader(name, value);
				return response;
			},
			write: (chunk: unknown, encoding?: unknown) => {
				take(chunk, encoding);
				if (length > largest) spill();
				return true;
			},
			end: (chunk?: unknown, encoding?: unknown) => {
				take(chunk, encoding);
				release();
				const headers = new Map(Object.entries(response.getHeaders()) as [string, OutgoingHttpHeader][]);
				done({ status, headers, body: Buffer.concat(chunks, length) });
				return response;
			}
		};
		Object.assign(response, caught);
		response.once('close', () => {
			done(undefined);
		});
		const running = async (): Promise<void> => {
			await run();
		};
		running().catch((error: unknown) => {
			release();
			fail(error instanceof Error ? error : new Error(String(error)));
		});
	});
}
