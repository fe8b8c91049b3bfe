import { dayWords } from '#lib/format/dates.ts';
import { periodWords } from '#lib/format/periods.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { standardFor, type Standing } from './finding.ts';
import type { PlacedFigure } from './placed.ts';
import { printerOf } from './printed.ts';

/** What the charts of an indicator in an edition are made of. */
export interface Subject {
	readonly indicator: FoundIndicator;
	readonly standing: Standing;
	readonly figures: readonly PlacedFigure[];
	/** The codes that the reader asked to stand out. */
	readonly chosen: ReadonlySet<string>;
	/** Those of them that the reader named. */
	readonly areas: readonly string[];
	/** Source, its date and the release, as charts print them. */
	readonly source: string;
}

/** "NHS England: Physical health checks, published 18 August 2022. CCG Lens release 2026-01-14 of 14 January 2026." */
export function sourceLine(
	indicator: FoundIndicator,
	runs: readonly { readonly published: string }[],
	release: { readonly id: string; readonly date: string }
): string {
	const newest = runs
		.map(({ published }) => published)
		.sort()
		.at(-1);
	const source = indicator.source ? `Source: ${indicator.source.publisher}: ${indicator.source.title}` : 'Source: none';
	return `${source}${newest ? `, published ${dayWords(newest)}` : ''}. CCG Lens release ${release.id} of ${dayWords(release.date)}.`;
}

/** The formal name, the unit, the areas and the period of a chart. */
export function subtitleOf({ indicator, standing }: Subject, whose = 'clinical commissioning groups (CCGs)'): string {
	const when = standing.starts && standing.ends ? `, ${periodWords({ starts: standing.starts, ends: standing.ends })}` : '';
	return `${indicator.name}, ${indicator.unit ?? 'no unit'}, ${whose}${when}.`;
}

/** England's value and the standard in force as lines with their words. */
export function benchmarksOf({ indicator, standing }: Subject) {
	const print = printerOf(indicator, 'public');
	const standard = standardFor(indicator, standing);
	return [
		...(standard ? [{ kind: 'standard' as const, value: standard.value, words: `standard ${print(standard.value)}` }] : []),
		...(standing.centre === null ? [] : [{ kind: 'england' as const, value: standing.centre, words: `England ${print(standing.centre)}` }])
	];
}

/** What an axis of the indicator may not go beyond: no share of people is under nothing or over everybody. */
export function boundsOf({ kind, scale }: FoundIndicator) {
	if (kind !== 'proportion' || scale === 'number') return { least: 0 };
	return { least: 0, most: scale === 'share' ? 1 : 100 };
}

/** The interval of a figure in words. */
export function intervalText({ lower, upper }: Pick<PlacedFigure, 'lower' | 'upper'>, print: (value: number) => string): string {
	return lower === null || upper === null ? 'none held' : `${print(lower)} to ${print(upper)}`;
}
