import { parseArgs } from 'node:util';
import { bring } from './geography/bring.ts';
import { writeDrawings } from './geography/drawings.ts';
import { listed } from './geography/lists.ts';
import { rawFolder } from './geography/raw.ts';
import { writeReference } from './geography/reference.ts';
import { readNeighbours } from './tidy/neighbours.ts';

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		'source-dir': { type: 'string', default: 'raw' },
		'data-dir': { type: 'string', default: 'data' },
		'maps-dir': { type: 'string', default: 'static/maps' },
		map: { type: 'string' },
		'dry-run': { type: 'boolean', default: false }
	}
});

/** Makes all reference data anew from the folder of publishers' files. */
function makeAll(): void {
	const raw = rawFolder(values['source-dir']);
	const lists = listed(raw);
	writeReference(raw, lists, values['data-dir']);
	console.log(`${lists.length} rows of ${new Set(lists.map((row) => row.map)).size} lists written to ${values['data-dir']}/areas.`);
	for (const line of writeDrawings(raw, lists, readNeighbours(values['data-dir']), values['maps-dir'])) console.log(line);
}

/** Reads single files as their publishers issue them; a file that is refused ends the command with exit code 2. */
function bringFiles(): void {
	const bringing = { dataDir: values['data-dir'], mapsDir: values['maps-dir'], map: values.map, dryRun: values['dry-run'] };
	try {
		for (const path of positionals) console.log(bring(path, bringing).join('\n'));
	} catch (fault) {
		console.error(fault instanceof Error ? fault.message : fault);
		process.exitCode = 2;
	}
}

if (positionals.length > 0) bringFiles();
else makeAll();
