import type { Server } from 'node:http';

/** Milliseconds that requests under way have to end once the process was told to. */
export const DRAIN_TIME = 10_000;

/** Milliseconds between two looks for connections that have fallen idle. */
const LOOK_EVERY = 50;

/**
 * Takes no more connections and resolves when the requests under way have ended, or were cut off after the time allowed
 * (milliseconds). Connections kept alive without a request are closed as soon as they have none.
 */
export async function drain(server: Server, time = DRAIN_TIME): Promise<void> {
	const sweep = setInterval(() => {
		server.closeIdleConnections();
	}, LOOK_EVERY);
	const cut = setTimeout(() => {
		server.closeAllConnections();
	}, time);
	await new Promise<void>((done) => {
		server.close(() => {
			done();
		});
	});
	clearInterval(sweep);
	clearTimeout(cut);
}

/** Ends the process well when it is asked to: running requests first, then exit 0. */
export function drainOnSignal(server: Server): void {
	for (const signal of ['SIGTERM', 'SIGINT'] as const) {
		process.once(signal, () => {
			void drain(server).then(() => process.exit(0));
		});
	}
}
