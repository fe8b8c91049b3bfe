import type { Chart } from './chart.ts';
import { standalone } from './standalone.ts';

/** The licence under which charts are given out. */
export const CHART_LICENCE = 'Contains public sector information licensed under the Open Government Licence v3.0';

/** The chart as it is taken away: its table, what it is, and a picture that stands alone; `address` is its own in full, `subject` what it is of. */
export function chartFile(chart: Chart, subject: string, address: string) {
	const { id, title, subtitle, summary, notes, table, source } = chart;
	return {
		name: `${subject}-${id}`.toLowerCase(),
		table: [table.columns.map(({ name }) => name), ...table.rows],
		about: [title, subtitle, table.caption, summary, ...notes, source, `${CHART_LICENCE}.`, address],
		svg: standalone(chart, { licence: CHART_LICENCE, address })
	};
}
