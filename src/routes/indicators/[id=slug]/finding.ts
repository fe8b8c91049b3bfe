import { standardInForce } from '#lib/domain/scoring/standard-in-force.ts';
import { gradesOf } from '#lib/format/grades.ts';
import { whenWords } from '#lib/format/periods.ts';
import { counted, listWords } from '#lib/format/words.ts';
import type { FoundIndicator } from '#lib/server/queries/indicators.ts';
import { endedWords } from '../facts.ts';
import { countMarks, countMet, type PlacedFigure } from './placed.ts';
import { printed } from './printed.ts';

/** How an indicator stands in an edition. */
export type Standing = FoundIndicator['standings'][number];

/** The standard by which the period shown is judged. */
export function standardFor(indicator: FoundIndicator, standing: Standing | undefined) {
	return standing?.ends ? standardInForce(indicator.standards, standing.ends) : undefined;
}

const NOT_SHOWN: Partial<Record<Standing['status'], string>> = {
	'out-of-date': 'The newest figures held are more than three years older than this edition, so none is shown for it.',
	'too-few': 'Too few CCGs have a figure in this edition for it to count in scores.',
	alternate: 'Another series that says the same counts in this edition.',
	'not-yet': 'The first figures held are of a later date than this edition.'
};

/** The finding in two to four sentences: England's value and when, who met the standard, and how many differ beyond chance. */
export function finding(indicator: FoundIndicator, standing: Standing | undefined, figures: readonly PlacedFigure[]): string {
	if (indicator.status !== 'measured') return gapWords(indicator);
	if (!standing?.starts || !standing.ends) return NOT_SHOWN['not-yet']!;
	const counting = figures.filter(({ counts }) => counts);
	if (counting.length === 0) return NOT_SHOWN[standing.status] ?? 'No clinical commissioning group (CCG) has a figure in this edition.';
	const when = whenWords({ starts: standing.starts, ends: standing.ends });
	const england =
		standing.centre === null ? 'no figure for England is held' : `England’s figure was ${printed(standing.centre, indicator)}`;
	const standard = standardFor(indicator, standing);
	const met = standard && countMet(figures, standard);
	return [
		`${when} ${england}.`,
		...(met && standard ? [`${met.met} of ${met.of} CCGs met the standard of ${printed(standard.value, indicator)}.`] : []),
		...(gradesOf(indicator.unit) ? [gradeTally(indicator, counting)] : [beyondChance(figures)]),
		...suspectWords(figures),
		...(standing.status === 'scored' ? [] : [NOT_SHOWN[standing.status] ?? 'It is shown here and takes no part in scores.'])
	].join(' ');
}

/** What there is instead of figures: who publishes it, for whom, and whether it has ended. */
function gapWords({ status, onlyFor, collected, ceased, checked }: FoundIndicator): string {
	const part = collected === 'partial' ? ' in part' : '';
	return [
		status === 'not-held'
			? `This is published for clinical commissioning groups (CCGs)${part}, but we do not have it yet.`
			: onlyFor === 'councils'
				? 'This is published for councils, not for clinical commissioning groups (CCGs).'
				: 'Nobody publishes this for clinical commissioning groups (CCGs).',
		...(ceased === null ? [] : [`It has ended. The last figures are of this period: ${endedWords(ceased)}.`]),
		...(checked === 'unverified' ? ['What is said here is not checked yet against the publisher.'] : [])
	].join(' ');
}

/** How many of the figures tested differ from England beyond chance, on either side; or that none could be tested. */
export function beyondChance(figures: readonly PlacedFigure[]): string {
	const marks = countMarks(figures);
	const of = (mark: 'better' | 'worse' | 'higher' | 'lower') => marks.get(mark) ?? 0;
	const tested = [...marks].filter(([mark]) => mark !== 'not-compared' && mark !== 'suspect').reduce((sum, [, n]) => sum + n, 0);
	if (tested === 0) return 'The source gives no margin of error, so how sure a difference is cannot be said.';
	if (of('higher') + of('lower') > 0)
		return `${counted(of('higher'), 'CCG')} had a higher figure and ${of('lower')} a lower one, beyond chance; neither way is better.`;
	return `${counted(of('better'), 'CCG')} did better than England and ${of('worse')} worse, beyond chance.`;
}

/** How many CCGs have each grade: "2 CCGs are graded inadequate and 8 are graded outstanding." */
function gradeTally({ unit }: FoundIndicator, figures: readonly PlacedFigure[]): string {
	const tallies = [...(gradesOf(unit) ?? [])].flatMap(([grade, words]) => {
		const n = figures.filter(({ value }) => value === grade).length;
		return n === 0 ? [] : [`${counted(n, 'CCG')} ${n === 1 ? 'is' : 'are'} graded ${words}`];
	});
	return `${listWords(tallies)}; the grades of the others are not held.`;
}

function suspectWords(figures: readonly PlacedFigure[]): readonly string[] {
	const names = figures.filter(({ suspect }) => suspect !== null).map(({ short }) => short);
	if (names.length === 0) return [];
	const whose =
		names.length > 4
			? `${names.length} figures are`
			: names.length > 1
				? `The figures of ${listWords(names)} are`
				: `The figure of ${names[0]} is`;
	return [`${whose} shown but not counted.`];
}
