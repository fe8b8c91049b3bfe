import { expect, it } from 'vitest';
import { latest, type Post, type Question } from '#lib/workers/latest.ts';

/** A worker that answers when it is told to, with twice what it was asked. */
function slowWorker() {
	const held: Question<number>[] = [];
	let closed = false;
	const post: Post = {
		postMessage: (message) => held.push(message as Question<number>),
		onmessage: null,
		terminate: () => {
			closed = true;
		}
	};
	const answer = (): void => {
		const { turn, asked } = held.shift()!;
		post.onmessage?.({ data: { turn, answered: 2 * asked } } as MessageEvent);
	};
	return { post, held, answer, isClosed: () => closed };
}

it('questions one after another are each answered', async () => {
	const worker = slowWorker();
	const { ask } = latest<number, number>(() => worker.post);
	const first = ask(1);
	worker.answer();
	expect(await first).toBe(2);
	const second = ask(2);
	worker.answer();
	expect(await second).toBe(4);
});

it('the latest question wins: those asked meanwhile are not sent, and their askers hear nothing', async () => {
	const worker = slowWorker();
	const { ask } = latest<number, number>(() => worker.post);
	const answers = [1, 2, 3, 4].map(ask);
	expect(worker.held.map(({ asked }) => asked)).toEqual([1]);
	worker.answer();
	expect(worker.held.map(({ asked }) => asked)).toEqual([4]);
	worker.answer();
	expect(await Promise.all(answers)).toEqual([undefined, undefined, undefined, 8]);
});

it('an asker that is closed ends its worker and answers nothing more; the worker is made at the first question only', async () => {
	const workers = [slowWorker(), slowWorker()];
	let made = 0;
	const { ask, close } = latest<number, number>(() => workers[made++]!.post);
	close();
	expect(made).toBe(0);
	const [first, second] = [ask(1), ask(2)];
	close();
	expect(await Promise.all([first, second])).toEqual([undefined, undefined]);
	expect(workers[0]!.isClosed()).toBe(true);
	const third = ask(3);
	workers[1]!.answer();
	expect(await third).toBe(6);
});
