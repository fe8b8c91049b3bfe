import { ratingMethod2016 } from '#lib/domain/replay/rating-method.ts';
import type { Band } from '#lib/domain/statistics/band.ts';
import { shortName } from '#lib/format/names.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import { readChoice } from '#lib/url/choice.ts';
import { readEdition } from '#lib/url/edition.ts';
import { problemsOf } from '#lib/url/listing.ts';
import type { PageServerLoad } from './$types';
import { replayed } from './replay.ts';

/** The least score for the highest grade in 2016/17, which is not checked against the manual (methods.md section 21). */
const OUTSTANDING_FROM = 1.45;
const BANDS = ['1', '0', '2'] as const;

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const edition = readEdition(url.searchParams, release.editions).edition;
	const read = (name: string) => readChoice(url.searchParams, { name, words: BANDS, otherwise: '1' });
	const [leadership, finance] = [read('leadership'), read('finance')];
	const supposed = { leadership: Number(leadership.value) as Band, finance: Number(finance.value) as Band };
	const method = ratingMethod2016(OUTSTANDING_FROM);
	const names = new Map((await areasOf(release.db, edition.id)).map(({ code, name }) => [code, shortName(name)]));
	const indicators = new Map((await indicatorsOf(release.db, edition.id)).map(({ id, name }) => [id, name]));
	const found = replayed(await scoreTableOf(release.db, edition.id), method, supposed);
	return {
		supposed,
		problems: problemsOf(leadership, finance),
		method: { weights: method.weights, unchecked: method.unchecked, outstandingFrom: OUTSTANDING_FROM },
		areas: found
			.map(({ tips, ...area }) => ({
				...area,
				name: names.get(area.code) ?? area.code,
				tips: tips.map(([id, rating]) => ({ id, name: indicators.get(id) ?? id, rating }))
			}))
			.sort((a, b) => (a.name < b.name ? -1 : 1))
	};
};
