import { environmentFrom } from '#lib/server/environment.ts';
import { releasesIn } from '#lib/server/release/current.ts';
import { loadApp } from './app.ts';
import { drainOnSignal } from './drain.ts';
import { createFront } from './front.ts';
import type { Readiness } from './health.ts';

/** Starts the site; throws where the environment is wrong or the app is not built. */
async function serve(): Promise<void> {
	const { HOST, PORT, ORIGIN = `http://localhost:${PORT}`, RELEASES_DIR } = environmentFrom(process.env);
	process.env['ORIGIN'] = ORIGIN;
	const releases = releasesIn(RELEASES_DIR, (id, reason) => {
		console.error(`Release ${id} is not used. ${reason}`);
	});
	const readiness = async (): Promise<Readiness> => {
		const release = await releases.current();
		return release ? { release: release.id, sha256: release.sha256 } : { problem: 'there is no valid release' };
	};
	const server = createFront({ handler: await loadApp(), readiness, secure: ORIGIN.startsWith('https:') });
	server.once('error', (error) => {
		console.error(`The server cannot listen on port ${PORT}: ${error.message}. Choose another: PORT=${PORT + 1} npm start`);
		process.exitCode = 1;
	});
	server.listen(PORT, HOST, () => {
		console.log(`CCG Lens answers at ${ORIGIN}`);
	});
	drainOnSignal(server);
}

serve().catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
