import type { Edition } from '#lib/domain/edition.ts';
import { gradesOf } from '#lib/format/grades.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { findSource } from '#lib/server/queries/sources.ts';
import type { OpenRelease } from '#lib/server/release/open.ts';
import { readHighlight } from './highlight.ts';
import { placed } from './placed.ts';
import { sourceLine, type Subject } from './subject.ts';

/** What an address asks of an indicator in an edition: its figures, who stands out, the files they came from, and what charts are made of. */
export async function askedOf(release: OpenRelease, indicator: FoundIndicator, edition: Edition, params: URLSearchParams) {
	const read = indicator.status === 'measured' ? await figuresOf(release.db, edition.id, indicator.id) : [];
	const figures = placed(read, indicator.polarity);
	const highlight = await readHighlight(release.db, params, edition.map, figures);
	const standing = indicator.standings.find((row) => row.edition === edition.id);
	const all = indicator.source ? ((await findSource(release.db, indicator.source.id))?.runs ?? []) : [];
	const used = new Set(figures.map(({ run }) => run));
	const anyValue = figures.some(({ value }) => value !== null);
	const runs = anyValue ? all.filter(({ id }) => used.has(id)) : all;
	const subject: Subject | undefined = standing && {
		indicator,
		standing,
		figures,
		chosen: highlight.chosen,
		areas: highlight.areas,
		source: sourceLine(indicator, runs, release)
	};
	// grades, yes and no are words: nothing of them is drawn as a length
	const inWords = indicator.kind === 'yes-no' || gradesOf(indicator.unit) !== undefined;
	return { figures, highlight, standing, runs, subject: anyValue && !inWords ? subject : undefined };
}
