import type { Importer } from './contract.ts';
import { onsAvoidableMortality } from './ons-avoidable-mortality.ts';

/** Every source that can be imported, in the order of its id. */
export const importers: readonly Importer[] = [onsAvoidableMortality];

/** The importer of a source, or `undefined`. */
export function findImporter(source: string): Importer | undefined {
	return importers.find((importer) => importer.source === source);
}
