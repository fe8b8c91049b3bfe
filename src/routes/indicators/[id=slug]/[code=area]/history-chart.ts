import type { Chart } from '#lib/charts/chart.ts';
import { shortName } from '#lib/format/names.ts';
import type { FoundArea } from '#lib/server/queries/find-area.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { overTimeChart } from '../over-time-chart.ts';
import { sourceLine } from '../subject.ts';
import type { Chapter } from './story.ts';

/** What the picture of a history is made of. */
export interface HistoryStory {
	readonly indicator: FoundIndicator;
	readonly area: FoundArea;
	readonly points: readonly Chapter[];
	readonly counts: boolean;
	readonly files: readonly { readonly published: string }[];
	readonly release: { readonly id: string; readonly date: string };
}

/** Every period held of an indicator in one CCG as a control chart, with England and the standards in force; `undefined` with no figure. */
export function historyChart({ indicator, area, points, counts, files, release }: HistoryStory): Chart | undefined {
	const line = {
		name: shortName(area.name),
		counts,
		points: points.map(({ period, starts, ends, shown, estimate, england, standard, made, broken }) => ({
			period,
			starts,
			ends,
			value: shown.suspect === undefined ? shown.value : undefined,
			shown: shown.value,
			lower: estimate.lower,
			upper: estimate.upper,
			england: england?.value,
			standard: standard?.value,
			rebuilt: made === 'rebuilt',
			suspect: shown.suspect !== undefined,
			rule: broken?.short,
			cut: broken?.alike === false
		}))
	};
	const chart = overTimeChart({ indicator, lines: [line], source: sourceLine(indicator, files, release), least: 1 });
	const breaks = points.flatMap(({ broken }) => (broken ? [broken.words] : []));
	return chart && { ...chart, notes: [...chart.notes, ...new Set(breaks)] };
}
