import type { Chart } from '#lib/charts/chart.ts';
import { hexesOf, outlinesOf } from '#lib/charts/country-maps.ts';
import type { Edition } from '#lib/domain/edition.ts';
import type { Database } from '#lib/server/db/open.ts';
import { findGradient, gradientPlacesOf } from '#lib/server/queries/gradients.ts';
import { caterpillarChart } from './caterpillar-chart.ts';
import { deprivationChart } from './deprivation-chart.ts';
import { funnelChart } from './funnel-chart.ts';
import type { IndicatorChart } from './chart-list.ts';
import { mapChart } from './map-chart.ts';
import { overTimeChart } from './over-time-chart.ts';
import { regionChart } from './region-chart.ts';
import type { Subject } from './subject.ts';
import { timeLinesOf } from './time-lines.ts';

/** What a chart of an indicator is drawn with. */
export interface Drawn {
	readonly db: Database;
	readonly fetch: typeof globalThis.fetch;
	readonly edition: Edition;
	readonly subject: Subject;
}

/** One chart of an indicator; `undefined` where its figures cannot be drawn so. */
export async function indicatorChart(name: IndicatorChart, { db, fetch, edition, subject }: Drawn): Promise<Chart | undefined> {
	const { indicator, figures, areas, source } = subject;
	if (name === 'over-time') return overTimeChart({ indicator, lines: await timeLinesOf(db, indicator, edition, areas), source });
	if (!figures.some(({ counts }) => counts)) return undefined;
	if (name === 'caterpillar') return caterpillarChart(subject);
	if (name === 'funnel') return funnelChart(subject);
	if (name === 'regions') return regionChart(subject);
	if (name === 'hexagons') {
		const hexes = await hexesOf(fetch, edition.map);
		return hexes && mapChart(subject, { hexes });
	}
	if (name === 'geographic-map') {
		const outlines = await outlinesOf(fetch, edition.map);
		return outlines && mapChart(subject, { outlines });
	}
	const gradient = await findGradient(db, edition.id, indicator.id);
	return gradient && deprivationChart(subject, gradient, await gradientPlacesOf(db, edition.id, indicator.id));
}
