import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { ranking } from '#lib/domain/scoring/ranking.ts';
import { shortName } from '#lib/format/names.ts';
import { weighable } from '#lib/server/exports/choice.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { lackingOf } from '#lib/server/queries/lacking.ts';
import { regionsOf } from '#lib/server/queries/regions.ts';
import { verdictCountsOf } from '#lib/server/queries/verdict-counts.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readShow } from '#lib/url/listing.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import { coherence } from '#lib/domain/scoring/coherence.ts';
import { indicatorsOf } from '#lib/server/queries/indicators.ts';
import { remembered } from '#lib/server/queries/remembered.ts';
import { scoreTableOf } from '#lib/server/queries/score-table.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { PageServerLoad } from './$types';
import { coherenceFindings, type CoherenceFindings } from './coherence.ts';
import { sentCounts } from './counts.ts';
import { hexesOf, outlinesOf } from './maps.ts';
import { expectedOf, packed } from './packed.ts';
import { presetDraws } from './preset-draws.ts';
import { overviewOf } from './overview.ts';
import { SHOWS } from './view.ts';

/** Only some parameters of an address, so that the page asks anew where these change and for no other. */
function only(params: URLSearchParams, names: readonly string[]): URLSearchParams {
	return new URLSearchParams(names.flatMap((name) => params.getAll(name).map((text) => [name, text])));
}

/** How the indicators inside the parts of an edition go together; worked out once. */
async function coherenceOf(db: Database, edition: string): Promise<CoherenceFindings> {
	return await remembered(db, `coherence ${edition}`, async () => {
		const names = new Map((await indicatorsOf(db, edition)).map(({ id, name }) => [id, name]));
		return coherenceFindings(coherence(await scoreTableOf(db, edition)), names);
	});
}

export const load: PageServerLoad = async ({ url, fetch, untrack, locals: { release } }) => {
	const edition = readEdition(url.searchParams, release.editions).edition;
	const show = readShow(url.searchParams, SHOWS).value;
	const measured = await weighable(release, edition.id);
	// weights change under the reader's hand, here and not there: the scale and the weights of indicators make the cells
	const { choice } = readRankingChoice(only(url.searchParams, ['score', 'ind']), measured);
	const whole = untrack(() => readRankingChoice(url.searchParams, measured).choice);
	const stored = await gridsOf(release.db, edition.id);
	const usual = new Map(ranking(stored.areas, EQUAL_WEIGHTS).map(({ code, rank }) => [code, rank]));
	const { areas, cells } = await gridsOf(release.db, edition.id, choice);
	const counts = choice.scoring === 'none' ? await verdictCountsOf(release.db, edition.id) : undefined;
	return {
		areas: areas.map(({ code, name, region, grid }) => ({
			code,
			name: shortName(name),
			region,
			grid: packed(grid),
			usual: usual.get(code) ?? 0
		})),
		expected: expectedOf(areas.map(({ grid }) => grid)),
		cells: cells.map(({ id, status, indicators, held }) => ({ id, status, indicators, held })),
		lacking: await lackingOf(release.db, edition.id, choice),
		counts: counts && areas.map(({ gss }) => sentCounts(counts.get(gss))),
		coherence: await coherenceOf(release.db, edition.id),
		overview: await overviewOf(release.db, release.editions, edition),
		weighable: url.searchParams.has('ind') ? [...measured] : undefined,
		drawn: await presetDraws(release.db, edition.id, areas, whole),
		regions: await regionsOf(release.db, edition.id),
		hexes: await hexesOf(fetch, edition.map),
		outlines: show === 'map' ? await outlinesOf(fetch, edition.map) : undefined
	};
};
