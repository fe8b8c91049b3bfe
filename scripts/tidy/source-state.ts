import { createHash } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { observationsFile, observationsText, readObservations, type ObservationRow } from './observations.ts';
import { readRuns, runsFile, runsText, type RunRow } from './runs.ts';

/** The figures and imports of one source. */
export interface SourceState {
	readonly observations: readonly ObservationRow[];
	readonly runs: readonly RunRow[];
}

/** The SHA-256 of a file's bytes or a text, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
	return createHash('sha256').update(content).digest('hex');
}

/**
 * What is held of a source. Each run bears the hash of the figures as they stand on the disk, so that an import that was
 * interrupted, or a file changed by hand, is seen as a difference and mended by the next import.
 */
export function readSourceState(dataDir: string, source: string): SourceState {
	const path = observationsFile(dataDir, source);
	if (!existsSync(path)) return { observations: [], runs: [] };
	const hash = sha256(readFileSync(path));
	const runs = readRuns(dataDir).filter((run) => run.source === source);
	return { observations: readObservations(dataDir, source), runs: runs.map((run) => ({ ...run, observations_sha256: hash })) };
}

/** Writes a text beside its file and makes sure that it is on the disk; the name of the file aside comes back. */
function writeAside(path: string, text: string): string {
	const aside = `${path}.part`;
	const file = openSync(aside, 'w');
	try {
		writeFileSync(file, text);
		fsyncSync(file);
	} finally {
		closeSync(file);
	}
	return aside;
}

/** Replaces what is held of a source: both files are written aside, then renamed, runs.csv last. Other sources' runs stay. */
export function writeSourceState(dataDir: string, source: string, state: SourceState): void {
	mkdirSync(join(dataDir, 'observations'), { recursive: true });
	const others = readRuns(dataDir).filter((run) => run.source !== source);
	const figures = writeAside(observationsFile(dataDir, source), observationsText(source, state.observations));
	const runs = writeAside(runsFile(dataDir), runsText([...others, ...state.runs]));
	renameSync(figures, observationsFile(dataDir, source));
	renameSync(runs, runsFile(dataDir));
}
