import { indicatorsById } from '#lib/catalogue/index.ts';
import type { Importer } from '../../../scripts/importers/contract.ts';
import { referenceOf } from '../../../scripts/importers/reference.ts';
import { runImport, type Outcome } from '../../../scripts/importers/run.ts';
import type { ObservationRow } from '../../../scripts/tidy/observations.ts';
import type { SourceState } from '../../../scripts/tidy/source-state.ts';

/** The areas, residents and catalogue of this repository. */
export const reference = referenceOf('data', indicatorsById);

export const NOTHING: SourceState = { observations: [], runs: [] };

/** The importer with another limit of held rows, for files of a few lines. */
export function lenient(importer: Importer, heldLimit = 0.5): Importer {
	return { ...importer, declares: { ...importer.declares, heldLimit } };
}

/** Imports the only file of a source from lines of text. */
export function importLines(importer: Importer, lines: readonly string[] | Uint8Array, current = NOTHING, published?: string): Outcome {
	const [file = ''] = importer.declares.files;
	const bytes = lines instanceof Uint8Array ? lines : Buffer.from(`${lines.join('\n')}\n`);
	const day = published ?? importer.declares.published[file] ?? '';
	return runImport(importer, [{ file, bytes, published: day, retrieved: day }], reference, current, { dryRun: false });
}

/** The figures of an outcome, but for the areas that the lines do not list. */
export function listed({ state }: Outcome): ObservationRow[] {
	return (state?.observations ?? []).filter(({ missing }) => missing !== 'not-in-table');
}

/** The findings that refuse or hold, as "case: words". */
export function faults({ report }: Outcome): string[] {
	return report.findings
		.filter(({ reaction }) => reaction === 'STOP' || reaction === 'HOLD')
		.map((group) => `${group.case}: ${group.says}`);
}
