import type { ChartForm } from '#lib/domain/chart-name.ts';
import { rasteriser } from '../images/rasteriser.ts';
import type { OpenRelease } from '../release/open.ts';
import { apiHeaders } from './json.ts';

/** A chart made ready to be taken away. */
export interface ChartFile {
	/** Subject and chart, in words joined by hyphens. */
	readonly name: string;
	/** The header and the rows of its table, as they are printed. */
	readonly table: readonly (readonly string[])[];
	/** What stands below the table: title, source, licence, address. */
	readonly about: readonly string[];
	/** The chart as an SVG that stands alone. */
	readonly svg: string;
}

const KINDS: Readonly<Record<ChartForm, string>> = {
	csv: 'text/csv; charset=utf-8',
	svg: 'image/svg+xml; charset=utf-8',
	png: 'image/png'
};
/** Of a PNG, for screens with two points to the pixel. */
const SCALE = 2;

function written(cell: string): string {
	const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
	return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table of a chart as CSV with a byte order mark, its header first, and what it is and whence below an empty line. */
export function chartCsv({ table, about }: Pick<ChartFile, 'table' | 'about'>): string {
	const lines = [...table, [], ...about.map((line) => [line])];
	return `\uFEFF${lines.map((row) => row.map(written).join(',')).join('\r\n')}\r\n`;
}

/** The chart as a file to be saved, named after its subject, the chart and the release; nothing in it runs where it is opened. */
export async function answerChart(release: OpenRelease, form: ChartForm, file: ChartFile): Promise<Response> {
	const body = form === 'csv' ? chartCsv(file) : form === 'svg' ? file.svg : new Uint8Array((await rasteriser())(file.svg, SCALE));
	return new Response(body, {
		headers: {
			...apiHeaders(release),
			'content-type': KINDS[form],
			'content-disposition': `attachment; filename="ccg-lens-${file.name}-${release.id}.${form}"`,
			...(form === 'svg' ? { 'content-security-policy': "default-src 'none'; sandbox" } : {})
		}
	});
}
