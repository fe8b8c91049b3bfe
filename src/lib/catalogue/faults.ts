import type { Indicator, Source, Standard } from '#lib/domain/indicator.ts';
import { asMeasured } from './as-measured.ts';

/** The parts of the catalogue that refer to each other. */
export interface Catalogue {
	readonly indicators: readonly Indicator[];
	readonly sources: readonly Source[];
	readonly standards: readonly Standard[];
}

/** The values that stand more than once, each named once. */
function repeated(values: readonly string[]): string[] {
	return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** What is wrong with one entry's references. */
function faultsOfIndicator(entry: Indicator, catalogue: Catalogue): string[] {
	const faults: string[] = [];
	for (const { group, factor } of entry.alsoIn ?? []) {
		if (group === entry.group && factor === entry.factor) faults.push(`${entry.id}: alsoIn names its own cell, ${group}/${factor}`);
	}
	const measured = asMeasured(entry);
	if (!measured) return faults;
	const { source: read, alternateOf } = measured;
	if (!catalogue.sources.some((source) => source.id === read)) faults.push(`${entry.id}: no source is called ${read}`);
	if (alternateOf === undefined) return faults;
	const other = catalogue.indicators.map(asMeasured).find((candidate) => candidate?.id === alternateOf);
	if (!other) return [...faults, `${entry.id}: its alternate ${alternateOf} is not a measured indicator`];
	if (other.alternateOf !== entry.id) faults.push(`${entry.id}: its alternate ${other.id} does not name it in turn`);
	if (other.group !== entry.group || other.factor !== entry.factor) {
		faults.push(`${entry.id}: its alternate ${other.id} stands in another cell`);
	}
	return faults;
}

/** What is wrong with the standards: unknown indicators, days out of order, two rows in force on one day. */
function faultsOfStandards({ indicators, standards }: Catalogue): string[] {
	const faults: string[] = [];
	const measured = new Set(indicators.filter(asMeasured).map((entry) => entry.id));
	for (const [at, row] of standards.entries()) {
		const until = row.until ?? '9999-12-31';
		if (!measured.has(row.indicator)) faults.push(`${row.indicator}: a standard for what is not a measured indicator`);
		if (until < row.from) faults.push(`${row.indicator}: the standard from ${row.from} ends before it begins`);
		for (const other of standards.slice(at + 1)) {
			if (other.indicator !== row.indicator) continue;
			if (other.from <= until && row.from <= (other.until ?? '9999-12-31')) {
				faults.push(`${row.indicator}: the standards from ${row.from} and ${other.from} overlap`);
			}
		}
	}
	return faults;
}

/**
 * Everything that does not hold together in a catalogue whose entries are each well-formed, one sentence a fault that
 * begins with the id; empty where nothing is wrong.
 */
export function faultsOf(catalogue: Catalogue): string[] {
	const { indicators, sources } = catalogue;
	return [
		...repeated(indicators.map((entry) => entry.id)).map((id) => `${id}: two indicators have this id`),
		...repeated(indicators.map((entry) => entry.name)).map((name) => `${name}: two indicators have this name`),
		...repeated(sources.flatMap(({ id, formerly = [] }) => [id, ...formerly])).map((id) => `${id}: two sources have this id`),
		...indicators.flatMap((entry) => faultsOfIndicator(entry, catalogue)),
		...faultsOfStandards(catalogue)
	];
}
