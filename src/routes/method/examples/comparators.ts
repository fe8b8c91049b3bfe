import { compareWithGroup } from '#lib/domain/comparison/compare-with-group.ts';
import { peopleGap } from '#lib/domain/comparison/people-gap.ts';
import { countsTogether } from '#lib/domain/comparison/together.ts';
import { unusualAmong } from '#lib/domain/comparison/unusual-among.ts';
import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { differenceInterval } from '#lib/domain/statistics/difference-interval.ts';
import { numberText } from '#lib/format/numbers.ts';
import { dayWords } from '#lib/format/dates.ts';
import { shortName } from '#lib/format/names.ts';
import { figuresOf } from '#lib/server/queries/figures.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { standardsOf } from '#lib/server/queries/standards.ts';
import { aboutFigure, historyLink, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';

/** The standard of a figure's period, of the first indicator with more than one standard in turn. */
export async function standards({ db, figures, shown }: Held): Promise<Worked | undefined> {
	for (const figure of figures) {
		const rows = await standardsOf(db, figure.indicator);
		if (figure.value === null || figure.ends === null || rows.length < 2) continue;
		const told = toldIn(figure.unit, figure);
		const inForce = standardInForce(rows, figure.ends);
		const input = { rows: rows.map(({ from, until, value }) => ({ from, to: until, value })), periodEnd: figure.ends };
		return {
			about: aboutFigure(shown, figure),
			links: [historyLink(shown, figure)],
			rows: [
				...rows.map(({ from, until, value, sense }) => {
					const days = `from ${dayWords(from)}${until === null ? ' on' : ` to ${dayWords(until)}`}`;
					return [`Standard ${days}`, `${sense === 'at-least' ? 'at least' : 'at most'} ${told(value)}`] as const;
				}),
				['Figure', told(figure.value)]
			],
			asks: [{ function: 'standardInForce', input, result: inForce?.value }],
			says: inForce
				? `On the last day of the period ${told(inForce.value)} was in force.`
				: 'None was in force on the last day of the period, so England is what it is held against.'
		};
	}
	return undefined;
}

/** A share against that of ten similar CCGs together. */
export async function comparators({ db, edition, figures, shown, indicators }: Held): Promise<Worked | undefined> {
	const peers = new Set((await peersOf(db, edition.map, shown.gss)).map(({ gss }) => gss));
	const figure = figures.find(
		(one) => one.kind === 'proportion' && one.numerator !== null && one.standing === 'scored' && one.lower !== null
	);
	if (!figure || figure.value === null || figure.lower === null || figure.upper === null || peers.size === 0) return undefined;
	const theirs = (await figuresOf(db, edition.id, figure.indicator)).filter(({ gss }) => peers.has(gss));
	const counted = theirs.map(({ numerator, denominator }) => ({ x: numerator ?? undefined, n: denominator ?? undefined }));
	const group = countsTogether(counted, { kind: 'proportion', per: indicators.get(figure.indicator)?.per ?? 1 }, 0.95);
	if (group?.lower === undefined || group.upper === undefined) return undefined;
	const a = { value: figure.value, lower: figure.lower, upper: figure.upper };
	const b = { value: group.value, lower: group.lower, upper: group.upper };
	const result = differenceInterval(a, b);
	const told = toldIn(figure.unit, figure);
	const unusual = unusualAmong(
		figure.value,
		figure.se ?? undefined,
		theirs.map(({ value }) => value ?? undefined)
	);
	const verdict = compareWithGroup(a, b, figure.polarity);
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			[shortName(shown.name), `${told(a.value)} (${told(a.lower)} to ${told(a.upper)})`],
			[`Its ${theirs.length} similar CCGs together`, `${told(b.value)} (${told(b.lower)} to ${told(b.upper)})`],
			['Difference', `${told(result.value)} (${told(result.lower)} to ${told(result.upper)})`],
			['Unusual among them', unusual === undefined ? 'cannot be said' : unusual ? 'yes' : 'no']
		],
		asks: [{ function: 'differenceInterval', input: { a, b }, result }],
		says: `At 95% the figure is ${verdict.replace('-', ' ')} beside its similar CCGs.`
	};
}

/** The gap to a standard as people. */
export async function people({ db, figures, shown, indicators }: Held): Promise<Worked | undefined> {
	for (const figure of figures.filter(({ kind, numerator, lower }) => kind === 'proportion' && numerator !== null && lower !== null)) {
		const standard = standardInForce(await standardsOf(db, figure.indicator), figure.ends ?? '')?.value;
		const multiplier = indicators.get(figure.indicator)?.per;
		const { value, lower, upper, denominator, polarity } = figure;
		if (
			standard === undefined ||
			typeof multiplier !== 'number' ||
			value === null ||
			lower === null ||
			upper === null ||
			denominator === null
		)
			continue;
		const input = { value, lower, upper, standard, denominator, polarity, multiplier };
		const result = peopleGap(input);
		if (result?.low === undefined || result.high === undefined) continue;
		const told = toldIn(figure.unit, figure);
		return {
			about: aboutFigure(shown, figure),
			links: [historyLink(shown, figure)],
			rows: [
				['Figure', `${told(value)} (${told(lower)} to ${told(upper)})`],
				['Standard', told(standard)],
				['People counted', numberText(denominator)]
			],
			asks: [{ function: 'peopleGap', input, result }],
			says: result.met
				? 'The standard is met, so the gap is nought.'
				: `If at the standard, ${numberText(result.people)} (${numberText(result.low)} to ${numberText(result.high)}) people would be on its good side beside those who are.`
		};
	}
	return undefined;
}
