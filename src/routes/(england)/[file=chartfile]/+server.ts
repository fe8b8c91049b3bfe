import { error } from '@sveltejs/kit';
import { chartFile } from '#lib/charts/chart-file.ts';
import { readChartFile } from '#lib/domain/chart-name.ts';
import { shortName } from '#lib/format/names.ts';
import { answerChart } from '#lib/server/exports/chart-answer.ts';
import { weighable } from '#lib/server/exports/choice.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readEdition } from '#lib/url/edition.ts';
import { readRankingChoice } from '#lib/url/ranking-choice.ts';
import type { RequestHandler } from './$types';
import { englandMapChart, stripChart } from '../england-charts.ts';
import { hexesOf, outlinesOf } from '../maps.ts';
import { rankedWith } from '../ranked-with.ts';

/** A chart of the page of England as CSV, SVG or PNG, under the weights of the address. */
export const GET: RequestHandler = async ({ params, url, fetch, locals: { release } }) => {
	const asked = readChartFile(params.file);
	const { edition } = readEdition(url.searchParams, release.editions);
	const { choice } = readRankingChoice(url.searchParams, await weighable(release, edition.id));
	const { areas } = await gridsOf(release.db, edition.id, choice);
	const named = areas.map(({ name, ...area }) => ({ ...area, name: shortName(name) }));
	const subject = { result: rankedWith(named, choice, new Map()), edition, release };
	const chart =
		asked?.name === 'ranking-strip'
			? stripChart(subject)
			: englandMapChart(subject, {
					hexes: asked?.name === 'hexagons' ? await hexesOf(fetch, edition.map) : undefined,
					outlines: asked?.name === 'geographic-map' ? await outlinesOf(fetch, edition.map) : undefined
				});
	if (!asked || !chart) error(404, { message: `There is no chart “${params.file}” of England under these weights.` });
	return await answerChart(release, asked.form, chartFile(chart, `england-${edition.id}`, `${url.origin}/${chart.id}${url.search}`));
};
