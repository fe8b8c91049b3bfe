import { shape, type MarkName } from './marks/shape.ts';
import { seriesClass, seriesShape, type Series } from './series.ts';

/** The outline of a mark about 0, as the `d` of a path; `r` is half its height in px. */
export function markPath(as: MarkName | Series, r: number): string {
	return typeof as === 'string' ? shape(as, 0, 0, r) : seriesShape(as, 0, 0, r);
}

/** The class that colours a mark. */
export function markClass(as: MarkName | Series): string {
	return typeof as === 'string' ? `m-${as}` : seriesClass(as);
}
