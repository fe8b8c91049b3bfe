/** The charts that have an address of their own. None has three or five letters or digits, since codes of areas stand at the same place. */
export const CHART_NAMES = [
	'caterpillar',
	'hexagons',
	'geographic-map',
	'funnel',
	'over-time',
	'regions',
	'deprivation',
	'spread',
	'ranking-strip'
] as const;
export type ChartName = (typeof CHART_NAMES)[number];

/** Whether a text is the name of a chart. */
export function isChartName(text: string): text is ChartName {
	return CHART_NAMES.some((name) => name === text);
}

/** The forms in which a chart can be taken away. */
export const CHART_FORMS = ['csv', 'svg', 'png'] as const;
export type ChartForm = (typeof CHART_FORMS)[number];

/** The chart and the form that the name of a file asks for: "funnel.svg"; `undefined` where it is no chart's file. */
export function readChartFile(file: string): { readonly name: ChartName; readonly form: ChartForm } | undefined {
	const [name = '', ending, ...rest] = file.split('.');
	const form = CHART_FORMS.find((one) => one === ending);
	return isChartName(name) && form && rest.length === 0 ? { name, form } : undefined;
}
