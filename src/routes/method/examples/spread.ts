import { falseDiscovery, FALSE_DISCOVERY_RATE } from '#lib/domain/comparison/false-discovery.ts';
import { arcsineZ } from '#lib/domain/statistics/arcsine-z.ts';
import { band } from '#lib/domain/statistics/band.ts';
import { funnelLimits } from '#lib/domain/statistics/funnel-limits.ts';
import { placeOf, targetOn } from '#lib/domain/statistics/funnel-scales.ts';
import { funnel } from '#lib/domain/statistics/funnel.ts';
import { pValue } from '#lib/domain/statistics/p-value.ts';
import { numberText } from '#lib/format/numbers.ts';
import { shortName } from '#lib/format/names.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { aboutFigure, historyLink, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

/** How many of a list of figures stand out, with and without regard to how many were tested. */
export function manyTests({ figures, shown }: Held): Worked | undefined {
	const tested = figures.flatMap((figure) => {
		const { value, se, centre, standing, limitsFrom } = figure;
		if (value === null || se === null || centre === null || standing !== 'scored' || limitsFrom === null) return [];
		const p = pValue(value, se, centre);
		return p === undefined ? [] : [{ figure, p: Number(p.toFixed(6)) }];
	});
	const few = [...tested].sort((a, b) => b.p - a.p).slice(0, 10);
	if (few.length < 2) return undefined;
	const p = few.map((one) => one.p);
	const result = falseDiscovery(p, FALSE_DISCOVERY_RATE);
	return {
		about: `${shortName(shown.name)}: the ${few.length} of its ${tested.length} tested figures that are nearest to England’s.`,
		links: [historyLink(shown, few[0]!.figure)],
		rows: [
			...few.map(
				({ figure, p: own }, at) => [figure.name, `p ${numberText(own, 6)}, adjusted ${numberText(result.adjusted[at]!, 6)}`] as const
			),
			['Below 0.05 one by one', String(p.filter((one) => one < 0.05).length)],
			['Kept as a list', String(result.rejected.filter(Boolean).length)]
		],
		asks: [{ function: 'falseDiscovery', input: { p, q: FALSE_DISCOVERY_RATE }, result }],
		says: 'Of those kept, at most 1 in 20 is expected to be chance.'
	};
}

/** A share on the funnel of all CCGs. */
export async function funnels({ db, edition, figures, shown, indicators }: Held): Promise<Worked | undefined> {
	const figure = figures.find(
		(one) => one.kind === 'proportion' && one.numerator !== null && one.standing === 'scored' && one.centre !== null
	);
	if (typeof figure?.numerator !== 'number' || figure.denominator === null || figure.centre === null) return undefined;
	const target = figure.centre / (indicators.get(figure.indicator)?.per ?? 1);
	const all = await figuresOf(db, edition.id, figure.indicator);
	const middle = targetOn('arcsine', target);
	if (middle === undefined) return undefined;
	const placed = all.map(({ numerator, denominator, suspect }) =>
		numerator === null || denominator === null || suspect !== null ? undefined : placeOf('arcsine', numerator, denominator)
	);
	const { phi, tau2, z, zOverdispersed } = funnel(placed, middle);
	const at = all.findIndex(({ gss }) => gss === shown.gss);
	const [p, n] = [figure.numerator / figure.denominator, figure.denominator];
	const [own, wide] = [z[at], zOverdispersed[at]];
	const [limits] = funnelLimits(target, tau2 ?? 0, [n], 0.95);
	if (phi === undefined || tau2 === undefined || own === undefined || wide === undefined || !limits) return undefined;
	const turned = figure.polarity === 'low' ? -wide : wide;
	const told = toldIn(figure.unit, figure);
	const per = indicators.get(figure.indicator)?.per ?? 1;
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Counted', `${numberText(figure.numerator)} of ${numberText(n)}`],
			['England', told(figure.centre)],
			['Spread beyond chance: φ, τ²', `${numberText(phi, 3)}, ${numberText(tau2, 6)}`],
			['z by chance alone', numberText(own, 3)],
			['z with the spread beyond chance', numberText(wide, 3)],
			['95% limits there', `${told(limits.lower * per)} to ${told(limits.upper * per)}`],
			['Band', String(band(turned))]
		],
		asks: [
			{ function: 'arcsineZ', input: { p, n, target }, result: arcsineZ(p, n, target) },
			{ function: 'funnelLimits', input: { target, tau2, denominators: [n], level: 0.95 }, result: [limits] },
			{ function: 'band', input: { z: turned }, result: band(turned) }
		],
		says: 'Colours of funnels use the wider limits.'
	};
}

/** A gradient inside a CCG as it was published. */
export function inequality({ figures, shown }: Held): Worked | undefined {
	const figure = figures.find(({ indicator }) => indicator === 'acs-inequality-gradient');
	const value = figure?.value ?? figure?.lastValue;
	if (!figure || typeof value !== 'number') return undefined;
	const told = toldIn(figure.unit, figure);
	const limits =
		figure.lower === null || figure.upper === null ? 'not shown in this edition' : `${told(figure.lower)} to ${told(figure.upper)}`;
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['Slope from the least to the most deprived, as published', told(value)],
			['Published 95% limits', limits]
		],
		asks: [],
		says: `The slope was worked out by its publisher from small areas, which we do not hold. ${value > 0 ? 'The most deprived had more such admissions.' : 'The most deprived did not have more such admissions.'}`
	};
}
