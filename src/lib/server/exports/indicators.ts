import { scoreOf } from '#lib/domain/scoring/standardise.ts';
import type { Edition } from '#lib/domain/edition.ts';
import { figuresOf, type AreaFigure } from '../queries/figures.ts';
import { indicatorsOf } from '../queries/indicators.ts';
import type { OpenRelease } from '../release/open.ts';
import { issuedBy } from './issued-by.ts';
import { knownIndicator } from './observations.ts';

/** The catalogue as an edition uses it; `scored` is whether this edition counts the indicator, `standing` why it does or does not. */
export async function indicatorsAnswer(release: OpenRelease, edition: Edition) {
	const rows = await indicatorsOf(release.db, edition.id);
	return {
		edition: edition.id,
		...issuedBy(release),
		indicators: rows.map(({ period: kindOfPeriod, scored: scorable, ...row }) => ({
			...row,
			scorable,
			scored: row.standing === 'scored',
			kindOfPeriod
		}))
	};
}

/** An indicator's definition, how an edition uses it, and every area's figure there, or the reason there is none. */
export async function indicatorAnswer(release: OpenRelease, id: string, edition: Edition) {
	const { standings, period: kindOfPeriod, scored: scorable, ...entry } = await knownIndicator(release, id);
	const standing = standings.find((row) => row.edition === edition.id) ?? null;
	const rows = await figuresOf(release.db, edition.id, entry.id);
	return {
		...issuedBy(release),
		...entry,
		scorable,
		kindOfPeriod,
		edition: edition.id,
		scored: standing?.status === 'scored',
		standing,
		areas: rows.map(figureAnswer)
	};
}

function figureAnswer({ z, ...row }: AreaFigure) {
	return { ...row, estimated: row.flags.includes('estimated'), z, score: z === null ? null : scoreOf(z) };
}
