import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import { rating } from '#lib/domain/replay/rating.ts';
import { numberText } from '#lib/format/numbers.ts';
import { shortName } from '#lib/format/names.ts';
import type { Held } from '../held.ts';
import type { Worked } from '../worked.ts';

const OUTSTANDING_FROM = 1.45;

/** The rating that the bands of a CCG lead to, were its leadership and finances in the middle band. */
export function replay({ table, at, shown, edition }: Held): Worked | undefined {
	const bands = table.columns.flatMap((column) => column.bands?.[at] ?? []);
	const result = rating({ bands, leadership: 1, finance: 1 }, ratingMethod2016(OUTSTANDING_FROM));
	if (!result) return undefined;
	const counted = ([0, 1, 2] as const).map((own) => bands.filter((band) => band === own).length);
	return {
		about: `${shortName(shown.name)}, ${edition.title}: its bands on the indicators of this site, not those of the assessment. Leadership and finance are not held, and set in the middle here.`,
		links: [{ path: `/areas/${shown.code}`, words: `${shortName(shown.name)}’s page` }],
		rows: [
			['Indicators in band 0, 1 and 2', counted.join(', ')],
			['Leadership and finance', '1 and 1, by supposition'],
			['Score', numberText(result.score, 4)]
		],
		asks: [{ function: 'iafReplay', input: { bands, leadership: 1, finance: 1, outstandingFrom: OUTSTANDING_FROM }, result }],
		says: `By our reading of the method that would be “${result.rating}”. It is nobody’s official rating.`
	};
}
