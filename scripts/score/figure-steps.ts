import { normalised } from '#lib/domain/scoring/normalise.ts';
import type { Column } from '#lib/domain/scoring/table.ts';
import type { Way } from '#lib/domain/scoring/ways.ts';
import type { IndicatorFigure } from '#lib/server/queries/figures-of-area.ts';

/** A number in six figures, without zeros that say nothing. */
export function sixFigures(x: number): string {
	return String(Number(x.toPrecision(6)));
}

const CENTRES = {
	published: 'England as published',
	weighted: 'the mean of areas weighted by denominators',
	mean: 'the plain mean of areas'
};

/** Where a figure was published, to the cell of the file. */
function placeOf({ origin, file, at, parts }: IndicatorFigure): string {
	const more = parts > 1 ? `, the first of ${parts} cells it is made of` : '';
	return `${origin ?? 'not held'}, ${file ?? 'no file'}, ${at ?? 'no place'}${more}`;
}

/** How the value becomes a score, in the words of the scale. */
function ruleOf({ yardstick: ruler, polarity }: Column, value: number, { normalisation }: Way): string {
	if (!ruler) return '';
	if (normalisation === 'percentile') return `share of the other ${ruler.n - 1} areas that are worse`;
	if (normalisation === 'bands') return 'band against the standard in force, else England';
	if (normalisation === 'min-max') return `between ${sixFigures(ruler.min)} and ${sixFigures(ruler.max)}, ${polarity} is good`;
	const [from, less] = polarity === 'high' ? [value, ruler.centre] : [ruler.centre, value];
	const z = `(${sixFigures(from)} - ${sixFigures(less)}) / ${sixFigures(ruler.sd ?? NaN)}`;
	return `z = ${z}, ${polarity} is good; centre ${sixFigures(ruler.centre)} is ${CENTRES[ruler.centreFrom]}`;
}

/** How one figure of an area, by its position in the table, becomes a score or why it does not, line by line; `cells` are those that it was put together from. */
export function figureSteps(
	column: Column,
	figure: IndicatorFigure | undefined,
	area: number,
	way: Way,
	cells: readonly string[] = []
): readonly string[] {
	const title = `${column.code} (weight ${column.weight}): ${figure?.name ?? ''}`;
	const [value, scores] = [column.values[area], normalised(column, way)];
	const score = scores?.scores[area];
	if (!figure || value === undefined || score === undefined) {
		const why = figure?.suspect ?? figure?.missing ?? (value === undefined ? 'no value' : 'it has no weight, or no place on this scale');
		return [title, `  not counted: ${why}`];
	}
	const error = scores?.errors[area];
	const own = figure.errorFrom === 'own-variation' ? ', estimated from its own variation' : '';
	const known = error === undefined ? 'its error is not known' : `standard error ${sixFigures(error)}${own}`;
	return [
		title,
		`  published: ${sixFigures(value)} ${figure.unit ?? ''}, ${figure.period ?? ''} (${placeOf(figure)})`,
		...cells.map((cell) => `    from ${cell}`),
		`  ${ruleOf(column, value, way)}`,
		`  score ${sixFigures(score)}, ${known}`
	];
}
