import { parseArgs } from 'node:util';
import { writeDrawings } from './geography/drawings.ts';
import { listed } from './geography/lists.ts';
import { rawFolder } from './geography/raw.ts';
import { writeReference } from './geography/reference.ts';
import { readNeighbours } from './tidy/neighbours.ts';

const { values } = parseArgs({
	options: {
		'source-dir': { type: 'string', default: 'raw' },
		'data-dir': { type: 'string', default: 'data' },
		'maps-dir': { type: 'string', default: 'static/maps' }
	}
});

const raw = rawFolder(values['source-dir']);
const lists = listed(raw);
writeReference(raw, lists, values['data-dir']);
console.log(`${lists.length} rows of ${new Set(lists.map((row) => row.map)).size} lists written to ${values['data-dir']}/areas.`);
for (const line of writeDrawings(raw, lists, readNeighbours(values['data-dir']), values['maps-dir'])) console.log(line);
