// npm start: installs, makes the release and builds the app where something has changed, then serves it.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build, release } from './setup/build.mjs';
import { install } from './setup/install.mjs';
import { nodeComplaint } from './setup/node-version.mjs';
import { portComplaint, readPort } from './setup/port.mjs';
import { step } from './setup/step.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

async function start() {
	const { PORT, HOST } = process.env;
	const complaint = nodeComplaint(process.versions.node) ?? (await portComplaint(readPort(PORT), HOST || '0.0.0.0'));
	if (complaint) throw new Error(complaint);
	await step('Installing packages', () => install(root));
	await step('Making the release from data/', () => release(root));
	await step('Building the app', () => build(root));
	serve();
}

/** Hands over to the server: its signals, its output and its exit code. */
function serve() {
	const server = spawn(process.execPath, ['--import', 'tsx', 'src/serve/main.ts'], { cwd: root, stdio: 'inherit' });
	for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => server.kill(signal));
	server.on('exit', (code) => process.exit(code ?? 1));
}

start().catch((error) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
