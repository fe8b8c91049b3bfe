import { createServer } from 'node:net';

/** Where the server listens when PORT says nothing. */
export const DEFAULT_PORT = 3000;

/**
 * The port that PORT names, 3000 where it is absent; throws a sentence where it is no port.
 * @param {string | undefined} text
 */
export function readPort(text) {
	if (text === undefined || text === '') return DEFAULT_PORT;
	const port = /^\d{1,5}$/.test(text) ? Number(text) : NaN;
	if (port >= 1 && port <= 65_535) return port;
	throw new Error(`PORT is "${text}"; it must be a whole number from 1 to 65535.`);
}

/**
 * A sentence where nothing can listen on a port, and how to choose another; `undefined` where it is free.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>}
 */
export function portComplaint(port, host) {
	return new Promise((done) => {
		const probe = createServer();
		probe.once('error', (error) => {
			const taken = 'code' in error && error.code === 'EADDRINUSE';
			const why = taken ? 'is taken by another program' : `cannot be listened on (${error.message})`;
			done(`Port ${port} ${why}. Choose another: PORT=${port + 1} npm start`);
		});
		probe.listen(port, host, () => probe.close(() => done(undefined)));
	});
}
