/** What is sent to a worker and what comes back: the turn says which question an answer belongs to. */
export interface Question<Asked> {
	readonly turn: number;
	readonly asked: Asked;
}

/** An answer to the question of the same turn. */
export interface Answer<Answered> {
	readonly turn: number;
	readonly answered: Answered;
}

/** As much of a worker as asking takes. */
export interface Post {
	postMessage(message: unknown): void;
	onmessage: ((event: MessageEvent) => unknown) | null;
	terminate(): void;
}

/** Asks a worker one thing at a time. */
export interface Asker<Asked, Answered> {
	/** The answer; `undefined` where another question was asked before it came, or the asker was closed. */
	readonly ask: (asked: Asked) => Promise<Answered | undefined>;
	readonly close: () => void;
}

interface Waiting<Asked, Answered> {
	readonly question: Question<Asked>;
	readonly settle: (answered: Answered | undefined) => void;
}

/**
 * An asker whose latest question wins: while the worker is busy one question waits, and a newer one takes its place. The worker is made
 * at the first question.
 */
export function latest<Asked, Answered>(makeWorker: () => Post): Asker<Asked, Answered> {
	let worker: Post | undefined;
	let turn = 0;
	let busy: Waiting<Asked, Answered> | undefined;
	let next: Waiting<Asked, Answered> | undefined;
	const send = (waiting: Waiting<Asked, Answered>): void => {
		busy = waiting;
		worker!.postMessage(waiting.question);
	};
	const receive = ({ data }: MessageEvent<Answer<Answered>>): void => {
		if (!busy || data.turn !== busy.question.turn) return;
		busy.settle(next ? undefined : data.answered);
		busy = undefined;
		const following = next;
		next = undefined;
		if (following) send(following);
	};
	return {
		ask: async (asked) =>
			await new Promise((settle) => {
				worker ??= makeWorker();
				worker.onmessage = receive;
				const waiting = { question: { turn: ++turn, asked }, settle };
				if (!busy) {
					send(waiting);
					return;
				}
				next?.settle(undefined);
				next = waiting;
			}),
		close: () => {
			worker?.terminate();
			busy?.settle(undefined);
			next?.settle(undefined);
			worker = busy = next = undefined;
		}
	};
}
