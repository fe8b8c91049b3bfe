import { parseArgs } from 'node:util';
import { listed } from './geography/lists.ts';
import { rawFolder } from './geography/raw.ts';
import { writeReference } from './geography/reference.ts';

const { values } = parseArgs({
	options: { 'source-dir': { type: 'string', default: 'raw' }, 'data-dir': { type: 'string', default: 'data' } }
});

const raw = rawFolder(values['source-dir']);
const lists = listed(raw);
writeReference(raw, lists, values['data-dir']);
console.log(`${lists.length} rows of ${new Set(lists.map((row) => row.map)).size} lists written to ${values['data-dir']}/areas.`);
