import type { Importer, Layout } from './contract.ts';
import { layoutImporter, type Opened } from './open-tables.ts';
import type { Circumstances } from './circumstances.ts';
import { readSource, type SourceRead, type Step } from './read-source.ts';

/** Several readings as one. */
function together(reads: readonly SourceRead[]): SourceRead {
	return {
		rows: reads.flatMap(({ rows }) => rows),
		counts: new Map(reads.flatMap(({ counts }) => [...counts])),
		coverage: reads.flatMap(({ coverage }) => coverage)
	};
}

/**
 * Runs the importer over files that were opened, step by step: the declared ones as the one import that they are, each file in a
 * published form by itself but for the tables that help, so that what two issues say of one figure is no contradiction.
 */
export function* readOpened(
	importer: Importer,
	opened: readonly (Opened & { readonly file: string })[],
	circumstances: Circumstances
): Generator<Step, SourceRead> {
	const declared = opened.filter(({ layout }) => layout === undefined).flatMap(({ tables }) => tables);
	const reads = declared.length > 0 ? [yield* readSource(importer, declared, circumstances)] : [];
	const beside = opened.filter(({ layout }) => layout?.helps).flatMap(({ tables }) => tables);
	for (const { file, layout, tables } of opened) {
		if (!layout) continue;
		const helped: Layout = { ...layout, read: (table, lists) => layout.read(table, lists, beside) };
		reads.push(yield* readSource(layoutImporter(importer, helped, file), tables, circumstances));
	}
	return together(reads);
}
