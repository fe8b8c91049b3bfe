import { createRequire } from 'node:module';
import type Sqlite from 'better-sqlite3';

const load = createRequire(import.meta.url) as (name: string) => typeof Sqlite;

/** The least Node-API that release 13 of the library runs on: Node 22.14. */
const NODE_API = 10;

/**
 * SQLite as this Node can run it. Release 12 of the library, where it is compiled on Node 24.19 or newer, aborts the process
 * when a statement is collected; release 13 ends Node 20 without a word. So each Node loads the one that it runs: on Node 20
 * the other is not even installed.
 */
export const sqlite = load(Number(process.versions.napi) >= NODE_API ? 'better-sqlite3-napi' : 'better-sqlite3');
