import { isChartName } from '#lib/domain/chart-name.ts';

/** The name of a chart, as the last part of its address. */
export const match = (text: string): boolean => isChartName(text);
