import { error } from '@sveltejs/kit';
import { findIndicator } from '#lib/server/queries/indicators.ts';
import { nearIndicators } from '#lib/server/queries/near-matches.ts';
import { readEdition } from '#lib/url/edition.ts';
import { problemsOf, readShow, readSort } from '#lib/url/listing.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { askedOf } from './asked.ts';
import { INDICATOR_CHARTS, type IndicatorChart } from './chart-list.ts';
import { indicatorChart } from './indicator-charts.ts';
import { SHOWS } from './ways.ts';

/** The map that `show` asks for; the others are not drawn. */
const MAPS: Readonly<Partial<Record<IndicatorChart, (typeof SHOWS)[number]>>> = { hexagons: 'hex', 'geographic-map': 'map' };

export const load: PageServerLoad = async ({ params, url, fetch, locals: { release } }) => {
	const indicator = await findIndicator(release.db, params.id);
	if (!indicator) {
		const near = (await nearIndicators(release.db, params.id)).map(({ code, name }) => ({ name, href: `/indicators/${code}` }));
		error(404, { message: `No indicator is called ${params.id}.`, near });
	}
	const { edition } = readEdition(url.searchParams, release.editions);
	const sort = readSort<'place' | 'name'>(url.searchParams, { place: 'down', name: 'up' }, 'place');
	const show = readShow(url.searchParams, SHOWS);
	const { subject, highlight, figures, standing, runs } = await askedOf(release, indicator, edition, url.searchParams);
	const wanted = INDICATOR_CHARTS.filter((name) => MAPS[name] === undefined || MAPS[name] === show.value);
	const charts = subject
		? await Promise.all(wanted.map(async (name) => await indicatorChart(name, { db: release.db, fetch, edition, subject })))
		: [];
	return {
		indicator,
		standing,
		runs,
		figures,
		highlight: { ...highlight, chosen: [...highlight.chosen] },
		charts: charts.filter((chart) => chart !== undefined),
		show: show.value,
		sort: sort.value,
		problems: [...problemsOf(sort, show), ...highlight.problems],
		weights: readWeights(url.searchParams).weights
	};
};
