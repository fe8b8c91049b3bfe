import { VERDICTS, type Verdict } from '#lib/domain/verdict.ts';

/** What can be drawn for a figure: its verdict, `level` for "similar" where neither way is better, `suspect` for shown but not counted. */
export type MarkName = Verdict | 'level' | 'suspect';

/** Every mark, from the best verdict to the worst, then those that judge nothing. */
export const MARKS: readonly MarkName[] = [...VERDICTS.slice(0, -1), 'level', 'not-compared', 'suspect'];

const n = (value: number): string => String(Math.round(value * 100) / 100);

const triangle =
	(turn: 1 | -1) =>
	(x: number, y: number, r: number): string =>
		`M${n(x)} ${n(y - turn * r)}L${n(x + r)} ${n(y + turn * r * 0.8)}H${n(x - r)}Z`;

const circle = (x: number, y: number, r: number): string =>
	`M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 1 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 1 ${n(-2 * r)} 0`;

const diamond = (x: number, y: number, r: number): string => `M${n(x)} ${n(y - r)}l${n(r)} ${n(r)}l${n(-r)} ${n(r)}l${n(-r)} ${n(-r)}Z`;

const cross = (x: number, y: number, r: number): string =>
	`M${n(x - r)} ${n(y - r)}l${n(2 * r)} ${n(2 * r)}M${n(x + r)} ${n(y - r)}l${n(-2 * r)} ${n(2 * r)}`;

const SHAPES: Record<MarkName, (x: number, y: number, r: number) => string> = {
	better: triangle(1),
	'possibly-better': triangle(1),
	worse: triangle(-1),
	'possibly-worse': triangle(-1),
	similar: circle,
	'not-compared': circle,
	higher: diamond,
	lower: diamond,
	level: diamond,
	suspect: cross
};

/** The outline of a mark about a point, as the `d` of an SVG path; `r` is half its height. */
export function shape(mark: MarkName, x: number, y: number, r: number): string {
	return SHAPES[mark](x, y, r);
}

/** The mark of a figure: a suspect one has a cross whatever its value, "similar" without a good direction a diamond. */
export function markOf(verdict: Verdict, polarity: 'high' | 'low' | 'none', suspect = false): MarkName {
	if (suspect) return 'suspect';
	return verdict === 'similar' && polarity === 'none' ? 'level' : verdict;
}
