import type { Importer } from './contract.ts';
import type { Findings } from './findings.ts';
import { layoutImporter, type Opened } from './open-tables.ts';
import { readSource, type Progress, type SourceRead } from './read-source.ts';
import type { Reference } from './reference.ts';

/** Several readings as one. */
function together(reads: readonly SourceRead[]): SourceRead {
	return { rows: reads.flatMap(({ rows }) => rows), counts: new Map(reads.flatMap(({ counts }) => [...counts])) };
}

/**
 * Runs the importer over files that were opened: the declared ones as the one import that they are, each file in a published
 * form by itself, so that what two issues say of one figure is no contradiction.
 */
export function readOpened(
	importer: Importer,
	opened: readonly (Opened & { readonly file: string })[],
	reference: Reference,
	findings: Findings,
	progress?: Progress
): SourceRead {
	const declared = opened.filter(({ layout }) => layout === undefined).flatMap(({ tables }) => tables);
	const reads = declared.length > 0 ? [readSource(importer, declared, reference, findings, progress)] : [];
	for (const { file, layout, tables } of opened) {
		if (layout) reads.push(readSource(layoutImporter(importer, layout, file), tables, reference, findings, progress));
	}
	return together(reads);
}
