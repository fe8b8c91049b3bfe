import { error } from '@sveltejs/kit';
import { chartFile } from '#lib/charts/chart-file.ts';
import { readChartFile } from '#lib/domain/chart-name.ts';
import { answerChart } from '#lib/server/exports/chart-answer.ts';
import { findArea } from '#lib/server/queries/find-area.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { RequestHandler } from './$types';
import { historyChart } from '../history-chart.ts';
import { storyOf } from '../story.ts';

/** The history of an indicator in one CCG as CSV, SVG or PNG. */
export const GET: RequestHandler = async ({ params, url, locals: { release } }) => {
	const indicator = await findIndicator(release.db, params.id);
	const area = await findArea(release.db, params.code);
	const asked = readChartFile(params.file);
	if (!indicator || !area || asked?.name !== 'over-time')
		error(404, { message: `There is no chart “${params.file}” of ${params.id} in ${params.code}.` });
	const { edition } = readEdition(url.searchParams, release.editions);
	const chart = historyChart({ indicator, area, ...(await storyOf(release.db, indicator, area, edition)), release });
	if (!chart) error(404, { message: `No figure of ${indicator.name} is held for ${area.name}.` });
	const address = `${url.origin}/indicators/${indicator.id}/${area.code}/over-time${url.search}`;
	return await answerChart(release, asked.form, chartFile(chart, `${indicator.id}-${area.code}`, address));
};
