/** The charts of an indicator by name, in the order in which they stand. */
export const INDICATOR_CHARTS = ['caterpillar', 'hexagons', 'geographic-map', 'funnel', 'over-time', 'regions', 'deprivation'] as const;
export type IndicatorChart = (typeof INDICATOR_CHARTS)[number];
