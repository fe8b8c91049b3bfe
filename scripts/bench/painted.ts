import type { Page } from '@playwright/test';

/** What a page must hold in `globalThis.bench`: how to move a weight, and what of the order is in view. */
interface Rerankable {
	move(turn: number): void;
	shown(): string;
}

/**
 * Milliseconds from a weight that moves until its order is painted, for each of some moves, in a page that has `globalThis.bench`. A move
 * comes at the beginning of a picture, as a browser hands on what a pointer does, and pictures are counted until the rows in view differ;
 * between moves the page rests.
 */
export async function timesToPaint(page: Page, moves: number, rest = 700): Promise<readonly number[]> {
	// the runner that reads TypeScript marks functions with their names by a helper that the page does not have
	await page.evaluate('globalThis.__name = (marked) => marked');
	return await page.evaluate(
		async ({ moves, rest }) => {
			const bench = Reflect.get(globalThis, 'bench') as Rerankable;
			const channel = new MessageChannel();
			const afterPaint = (done: (at: number) => void) => {
				channel.port1.onmessage = () => {
					done(performance.now());
				};
				channel.port2.postMessage(0);
			};
			const nextPicture = (within: () => void) =>
				new Promise<number>((done) =>
					requestAnimationFrame(() => {
						within();
						afterPaint(done);
					})
				);
			const times: number[] = [];
			for (let turn = 0; turn < moves; turn++) {
				await new Promise((done) => setTimeout(done, rest));
				const before = bench.shown();
				let began = 0;
				let painted = await nextPicture(() => {
					began = performance.now();
					bench.move(turn);
				});
				while (bench.shown() === before) {
					if (painted - began > 10_000) throw new Error('The order did not change.');
					painted = await nextPicture(() => undefined);
				}
				times.push(painted - began);
			}
			return times;
		},
		{ moves, rest }
	);
}
