import type { Table } from '../files/table.ts';
import type { Refused } from './contract.ts';
import { placeOf } from './place.ts';

/** Why a file as a whole is refused: a clause that goes on from "is", and the number of the case in docs/data.md. */
export type FileFault = Pick<Refused, 'stop' | 'case'>;

/** Every row of a table, at one of its columns, refused for what is wrong with the file. */
export function* refuseFile(table: Table, column: string, fault: FileFault): Generator<Refused> {
	for (const row of table.rows) yield { ...fault, at: placeOf(table, row, column) };
}
