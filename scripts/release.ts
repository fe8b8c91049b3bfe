import { parseArgs } from 'node:util';
import { environmentFrom } from '#lib/server/environment.ts';
import { makeCards } from './cards/make-cards.ts';
import { makeChanges } from './changes/make-changes.ts';
import { LockHeld } from './release/lock.ts';
import { listReleases, makeRelease, makeWhereNeeded, switchTo, verifyRelease } from './release/commands.ts';

const USAGE = `npm run release                  build where the inputs have changed and draw the share cards, else nothing to do
npm run release -- build         build and make current, changed or not
npm run release -- verify [ID]   compare a release with its manifest and check it
npm run release -- use ID        make a release the current one
npm run release -- cards         draw the share cards of the current release where they are not there
npm run release -- list          the releases held, newest first
`;

function say(line: string): void {
	process.stdout.write(`${line}\n`);
}

async function main(): Promise<number> {
	const { positionals } = parseArgs({ allowPositionals: true });
	const [command, id] = positionals;
	const places = { root: process.cwd(), releases: environmentFrom(process.env).RELEASES_DIR, say };
	if (command === undefined) {
		const code = await makeWhereNeeded(places);
		if (code === 0) await makeChanges(places);
		if (code === 0) await makeCards(places);
		return code;
	}
	if (command === 'cards') {
		await makeCards(places);
		return 0;
	}
	if (command === 'build') return await makeRelease(places);
	if (command === 'verify') return await verifyRelease(places, id);
	if (command === 'use' && id !== undefined) return await switchTo(places, id);
	if (command === 'list') return await listReleases(places);
	process.stderr.write(USAGE);
	return 1;
}

try {
	process.exitCode = await main();
} catch (cause) {
	process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
	process.exitCode = cause instanceof LockHeld ? 2 : 1;
}
