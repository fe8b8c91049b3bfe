import { error } from '@sveltejs/kit';
import { chartFile } from '#lib/charts/chart-file.ts';
import { hexesOf, outlinesOf } from '#lib/charts/country-maps.ts';
import { readChartFile } from '#lib/domain/chart-name.ts';
import { answerChart } from '#lib/server/exports/chart-answer.ts';
import type { RequestHandler } from './$types';
import { groupMapChart, spreadChart } from '../group-chart.ts';
import { shownOf } from '../shown.ts';
import { titleOf, weighedWords } from '../words.ts';

/** A chart of a patient group as CSV, SVG or PNG. */
export const GET: RequestHandler = async ({ params, url, fetch, locals: { release } }) => {
	const { group, factor, file } = params;
	const asked = readChartFile(file);
	const { edition, inside, rows } = await shownOf(release, group, factor, url.searchParams);
	const subject = { rows, factor, title: titleOf(group, factor), weighed: weighedWords(factor, inside.weights.factors), edition, release };
	const chart =
		asked?.name === 'spread'
			? spreadChart(subject)
			: groupMapChart(subject, {
					hexes: asked?.name === 'hexagons' ? await hexesOf(fetch, edition.map) : undefined,
					outlines: asked?.name === 'geographic-map' ? await outlinesOf(fetch, edition.map) : undefined
				});
	if (!chart || !asked) error(404, { message: `There is no chart “${file}” of this patient group in this edition.` });
	const path = `/groups/${group}${factor ? `/${factor}` : ''}`;
	const address = `${url.origin}${path}/${chart.id}${url.search}`;
	return await answerChart(release, asked.form, chartFile(chart, `${group}${factor ? `-${factor}` : ''}-${edition.id}`, address));
};
