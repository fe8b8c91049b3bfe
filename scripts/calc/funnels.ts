import { z } from 'zod';
import { arcsineZ } from '#lib/domain/statistics/arcsine-z.ts';
import { band } from '#lib/domain/statistics/band.ts';
import { funnelLimits } from '#lib/domain/statistics/funnel-limits.ts';
import { placeOf, targetOn, TRANSFORMS, type Transform } from '#lib/domain/statistics/funnel-scales.ts';
import { funnel, TRIMS, type Placed } from '#lib/domain/statistics/funnel.ts';
import { mergeCounts } from '#lib/domain/statistics/merge-counts.ts';
import { entry, type Topic } from './entry.ts';
import { choice, given, level, maybe, maybes, noneOr, numberOr } from './words.ts';

const FITTING = { proportion: ['arcsine'], ratio: ['square root', 'logarithm'], other: ['none'] } as const satisfies Record<
	string,
	readonly Transform[]
>;

const optional = noneOr.transform((list) => list ?? []);
const question = z
	.strictObject({
		kind: z.enum(['proportion', 'ratio', 'other']),
		transform: z.enum(TRANSFORMS).nullish(),
		numerator: optional,
		denominator: optional,
		value: optional,
		se: optional,
		target: maybe,
		trim: choice(TRIMS)
	})
	.refine(({ kind, transform }) => !transform || (FITTING[kind] as readonly Transform[]).includes(transform), {
		error: 'the transform does not fit the kind'
	})
	.refine(({ numerator, denominator, value, se }) => numerator.length === denominator.length && value.length === se.length, {
		error: 'numerator and denominator, and value and se, must be lists of one length'
	})
	.refine(({ kind, numerator, value }) => (kind === 'other' ? numerator : value).length === 0, {
		error: 'proportions and ratios have a numerator and a denominator, others a value and an se'
	});
type Question = z.output<typeof question>;

/** The transform that is asked for, or the first that fits; a ratio whose tails are dropped is on the logarithm. */
function transformOf({ kind, transform, trim }: Question): Transform {
	if (transform) return transform;
	return kind === 'ratio' && trim === 'drop 10%' ? 'logarithm' : FITTING[kind][0];
}

/** The target given, or 1 for a ratio, or what the units have together. */
function targetOf({ kind, target, numerator, denominator }: Question): number | undefined {
	if (target !== undefined || kind === 'other') return target;
	if (kind === 'ratio') return 1;
	const held = numerator.map((x, at) => ({ x, n: denominator[at] }));
	return mergeCounts(held.flatMap((unit) => given(unit) ?? []))?.value;
}

/** A value with its error, which must be above 0. */
function knownPlace(y: number | undefined, s: number | undefined): Placed | undefined {
	return y === undefined || s === undefined || !(s > 0) ? undefined : { y, s };
}

function funnelOf(asked: Question) {
	const [transform, target] = [transformOf(asked), targetOf(asked)];
	const middle = target === undefined ? undefined : targetOn(transform, target);
	if (middle === undefined) return undefined;
	const units =
		transform === 'none'
			? asked.value.map((y, at) => knownPlace(y, asked.se[at]))
			: asked.numerator.map((x, at) => placeOf(transform, x ?? NaN, asked.denominator[at] ?? NaN));
	return { target, ...funnel(units, middle, asked.trim) };
}

/** Funnels with over-dispersion and the bands made of them (methods.md section 19). */
export const funnels: Topic = {
	funnel: entry(question, funnelOf),
	funnelLimits: entry(
		z.strictObject({ target: maybe, tau2: numberOr(0), denominators: maybes, level }),
		({ target = NaN, tau2, denominators, level }) => funnelLimits(target, tau2, denominators, level)
	),
	arcsineZ: entry(z.strictObject({ p: maybe, n: maybe, target: maybe }), ({ p = NaN, n = NaN, target = NaN }) => arcsineZ(p, n, target)),
	band: entry(z.strictObject({ z: maybe }), ({ z }) => (z === undefined ? undefined : band(z)))
};
