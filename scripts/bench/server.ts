import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A site that runs for as long as it is needed. */
export interface RunningSite {
	readonly address: string;
	stop(): Promise<void>;
}

/** Starts the built app on a free port and waits until it answers; throws where it does not within a minute. */
export async function startSite(root: string): Promise<RunningSite> {
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', ORIGIN: address };
	const child = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], {
		cwd: root,
		env,
		stdio: ['ignore', 'ignore', 'inherit']
	});
	const until = performance.now() + 60_000;
	while (!(await answers(`${address}/readyz`))) {
		if (performance.now() > until || child.exitCode !== null) {
			child.kill();
			throw new Error('The site did not answer. Run npm run build and npm run release first.');
		}
		await new Promise((done) => setTimeout(done, 50));
	}
	return { address, stop: () => stopped(child) };
}

async function answers(address: string): Promise<boolean> {
	return await fetch(address).then(
		({ ok }) => ok,
		() => false
	);
}

async function stopped(child: ChildProcess): Promise<void> {
	const ended = new Promise((done) => child.once('exit', done));
	child.kill('SIGTERM');
	await ended;
}

async function freePort(): Promise<number> {
	const probe = createServer();
	await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
	const { port } = probe.address() as AddressInfo;
	await new Promise((done) => probe.close(done));
	return port;
}
