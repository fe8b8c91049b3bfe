import { join } from 'node:path';
import { z } from 'zod';
import { countCell, gssCell, mapCell } from './cells.ts';
import { inKeyOrder } from './key-order.ts';
import { readTable, writeTable } from './table.ts';

/** The CCG at a position, 1 (most alike) to 10, of the similar ten of another; `listed` is the month of the list or of its inputs. */
export const peerRow = z.object({
	map: mapCell,
	gss: gssCell,
	position: countCell.refine((position) => position >= 1 && position <= 10, 'is not a position from 1 to 10'),
	other: gssCell,
	listed: z.string().regex(/^\d{4}-\d{2}$/, 'is not a month'),
	basis: z.enum(['published', 'recalculated'])
});
export type PeerRow = z.output<typeof peerRow>;

const COLUMNS = ['map', 'gss', 'position', 'other', 'listed', 'basis'] as const;
const file = (dataDir: string): string => join(dataDir, 'areas', 'peers.csv');

/** The rows of peers.csv; maps for which no list was published or can be worked out have none. Throws as `readTable` does. */
export function readPeers(dataDir: string): PeerRow[] {
	return readTable(file(dataDir), peerRow);
}

/** Writes peers.csv by map, CCG and position. */
export function writePeers(dataDir: string, rows: Iterable<PeerRow>): void {
	writeTable(file(dataDir), COLUMNS, inKeyOrder(rows, ['map', 'gss', 'position']));
}
