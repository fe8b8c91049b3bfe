import type { Importer } from '../../../scripts/importers/contract.ts';
import { inputFiles } from '../../../scripts/importers/input-files.ts';
import { runImport, type Outcome } from '../../../scripts/importers/run.ts';
import type { ObservationRow } from '../../../scripts/tidy/observations.ts';
import { readObservations } from '../../../scripts/tidy/observations.ts';
import { lenient, listed, NOTHING, reference } from './importing.ts';

/** A source that may hold half of its rows and lack most areas, for files of a few lines. */
export function forFewLines(importer: Importer, heldLimit = 0.5): Importer {
	const some = lenient(importer, heldLimit);
	return { ...some, declares: { ...some.declares, coverage: 0 } };
}

/** Imports files in a published form, by name; `published` where they do not say their day. */
export async function importPublished(
	importer: Importer,
	files: Readonly<Record<string, Uint8Array | readonly string[]>>,
	published?: string
): Promise<Outcome> {
	const found = Object.entries(files).map(([file, content]) => ({
		file,
		bytes: content instanceof Uint8Array ? content : Buffer.from(`${content.join('\n')}\n`)
	}));
	const inputs = await inputFiles(importer, found, [], { published, retrieved: undefined });
	if ('fault' in inputs) throw new Error(inputs.fault);
	return runImport(importer, inputs.files, reference, NOTHING, { dryRun: false });
}

const said = ({ indicator, area, map, period, value, missing, suspect }: ObservationRow): string =>
	[indicator, area, map, period, value ?? missing, suspect === undefined ? '' : 'suspect'].join(' ').trim();

/** The figures of an outcome in words: indicator, area, list, period, value or reason, and whether it is suspect. */
export function told(outcome: Outcome): string[] {
	return listed(outcome).map(said).sort();
}

/** The same words of the figures kept in data/ for the same indicators, areas and periods. */
export function kept(source: string, outcome: Outcome): string[] {
	const key = ({ indicator, area, period }: ObservationRow): string => `${indicator}|${area}|${period}`;
	const wanted = new Set(listed(outcome).map(key));
	return readObservations('data', source)
		.filter((row) => wanted.has(key(row)))
		.map(said)
		.sort();
}
