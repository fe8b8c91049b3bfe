import { readChartFile } from '#lib/domain/chart-name.ts';

/** The file of a chart: its name and form. */
export const match = (text: string): boolean => readChartFile(text) !== undefined;
