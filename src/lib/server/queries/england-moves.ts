import type { Edition } from '#lib/domain/edition.ts';
import { estimateOf, type ErrorFrom } from '#lib/domain/estimate.ts';
import { monthsIn } from '#lib/domain/period.ts';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';
import type { Limits } from '#lib/domain/statistics/limits.ts';
import { Z95 } from '#lib/domain/statistics/normal.ts';
import { seFromVariation } from '#lib/domain/statistics/variation.ts';
import { verdictOf, type Verdict } from '#lib/domain/verdict.ts';
import type { Database } from '../db/open.ts';
import { comparedEditions, type ComparedIndicator } from './compared-editions.ts';
import { englandFiguresOf, type EnglandFigures } from './england-figures.ts';
import { remembered } from './remembered.ts';

/** How England’s published figure of an indicator moved from one edition to another. */
export interface EnglandMove extends ComparedIndicator {
	/** In the indicator’s unit, with 95% limits where an error is known. */
	readonly change: { readonly value: number } & Partial<Limits>;
	/** Where the error comes from: published limits, counts, or the series’ own variation; `undefined` where none is known. */
	readonly errorFrom: ErrorFrom | undefined;
	/** Which way it went: sure at 99.8%, possible at 95% or where the error comes from the series’ own variation; `not-compared` without an error. */
	readonly verdict: Verdict;
}

/** How England moved between two editions, indicator by indicator. */
export interface EnglandMoves {
	readonly moves: readonly EnglandMove[];
	/** Scored indicators of the later edition that are not among them. */
	readonly notCompared: number;
}

/** England’s moves between two editions on every indicator whose published figures for England can be compared, in the catalogue’s order; kept. */
export async function englandMovesOf(db: Database, before: Edition, after: Edition): Promise<EnglandMoves> {
	return await remembered(db, `England ${before.id} ${after.id}`, async () => {
		const { compared, notCompared } = await comparedEditions(db, before.id, after.id);
		const published = compared.filter(({ was, now }) => was.centreFrom === 'published' && now.centreFrom === 'published');
		const figures = await englandFiguresOf(db, after.referenceDate);
		return {
			moves: published.map((one) => moveOf(one, figures.get(one.entry.id) ?? [])),
			notCompared: notCompared + compared.length - published.length
		};
	});
}

function moveOf(one: ComparedIndicator, figures: EnglandFigures): EnglandMove {
	const { entry, was, now } = one;
	const change = { value: now.centre! - was.centre! };
	const known = entry.residents === null && entry.window === null ? changeOf(one, figures) : undefined;
	if (!known) return { ...one, change, errorFrom: undefined, verdict: 'not-compared' };
	const { errorFrom, narrow, wide } = known;
	const verdict = verdictOf({ ...narrow, lower998: wide.lower, upper998: wide.upper }, 0, entry.polarity);
	return { ...one, change: { ...change, lower: narrow.lower, upper: narrow.upper }, errorFrom, verdict };
}

/** The limits of a change at 95% and, where they may judge it, at 99.8%. */
interface KnownChange {
	readonly errorFrom: ErrorFrom;
	readonly narrow: Limits;
	readonly wide: Limits;
}

/** The limits of a change: from those of both figures, else from how much England’s series varies of itself. */
function changeOf(one: ComparedIndicator, figures: EnglandFigures): KnownChange | undefined {
	const [a, b] = [boundedAt(one, figures, one.now), boundedAt(one, figures, one.was)];
	if (a && b) {
		return {
			errorFrom: a.from === 'published' && b.from === 'published' ? 'published' : 'computed',
			narrow: differenceInterval(a, b),
			wide: differenceInterval({ ...a, lower: a.lower998, upper: a.upper998 }, { ...b, lower: b.lower998, upper: b.upper998 })
		};
	}
	const se = ownErrorOf(one, figures);
	if (se === undefined) return undefined;
	const [value, half] = [one.now.centre! - one.was.centre!, Z95 * Math.SQRT2 * se];
	const narrow = { lower: value - half, upper: value + half };
	// variation of its own makes no sure verdict, so the wide limits always hold 0
	return { errorFrom: 'own-variation', narrow, wide: { lower: Math.min(narrow.lower, 0), upper: Math.max(narrow.upper, 0) } };
}

/** England’s figure of an edition’s period with all its limits; `undefined` where one is not held. */
function boundedAt({ entry }: ComparedIndicator, figures: EnglandFigures, { starts, ends }: ComparedIndicator['was']) {
	const figure = figures.find((held) => held.starts === starts && held.ends === ends);
	if (!figure) return undefined;
	const rule = { kind: entry.kind ?? 'score', per: entry.per ?? 1, interval: entry.interval ?? 'none' };
	const { lower, upper, lower998, upper998, from } = estimateOf(rule, figure);
	if (lower === undefined || upper === undefined || lower998 === undefined || upper998 === undefined || from === 'none') return undefined;
	return { value: figure.value, lower, upper, lower998, upper998, from };
}

const STEPS: Readonly<Record<string, number>> = { quarter: 3, 'half-year': 6, 'financial-year': 12, 'calendar-year': 12 };

/** The standard error that England’s series tells by its own variation; none of months, which have seasons, and of pooled years, which overlap. */
function ownErrorOf({ entry, now }: ComparedIndicator, figures: EnglandFigures): number | undefined {
	const step = STEPS[entry.period ?? ''];
	if (step === undefined || now.ends === null) return undefined;
	const slots: (number | undefined)[] = [];
	for (const { ends, value } of figures) {
		const back = (monthsIn({ starts: ends, ends: now.ends }) - 1) / step;
		if (back >= 0 && Number.isInteger(back)) slots[back] = value;
	}
	const se = seFromVariation(Array.from(slots).reverse());
	return se === undefined || !(se > 0) ? undefined : se;
}
