import { error } from '@sveltejs/kit';
import { chartFile } from '#lib/charts/chart-file.ts';
import { readChartFile } from '#lib/domain/chart-name.ts';
import { answerChart } from '#lib/server/exports/chart-answer.ts';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { readEdition } from '#lib/url/edition.ts';
import type { RequestHandler } from './$types';
import { askedOf } from '../asked.ts';
import { INDICATOR_CHARTS } from '../chart-list.ts';
import { indicatorChart } from '../indicator-charts.ts';

/** A chart of an indicator as CSV, SVG or PNG. */
export const GET: RequestHandler = async ({ params, url, fetch, locals: { release } }) => {
	const indicator = await findIndicator(release.db, params.id);
	const asked = readChartFile(params.file);
	const name = INDICATOR_CHARTS.find((one) => one === asked?.name);
	if (!indicator || !asked || !name) error(404, { message: `There is no chart “${params.file}” of an indicator ${params.id}.` });
	const { edition } = readEdition(url.searchParams, release.editions);
	const { subject } = await askedOf(release, indicator, edition, url.searchParams);
	const chart = subject && (await indicatorChart(name, { db: release.db, fetch, edition, subject }));
	if (!chart) error(404, { message: `The figures of ${indicator.name} cannot be drawn so in this edition.` });
	const address = `${url.origin}/indicators/${indicator.id}/${name}${url.search}`;
	return await answerChart(release, asked.form, chartFile(chart, `${indicator.id}-${edition.id}`, address));
};
