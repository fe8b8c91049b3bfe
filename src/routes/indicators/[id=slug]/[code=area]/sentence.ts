import { meetsStandard } from '#lib/domain/scoring/standard-in-force.ts';
import { numberText, rounded } from '#lib/format/numbers.ts';
import { periodWords, whenWords } from '#lib/format/periods.ts';
import { missingWords } from '#lib/format/reasons.ts';
import { decimalsAt, valueText, type Printing } from '#lib/format/values.ts';
import { counted } from '#lib/format/words.ts';
import { inSentence } from '#lib/format/names.ts';
import type { Chapter } from './story.ts';

/** What the sentences of a history are made of. */
export interface HistoryWords {
	/** The CCG without "NHS" and "CCG". */
	readonly name: string;
	readonly points: readonly Chapter[];
	readonly printing: Printing;
	/** Whether the figures are counts of months. */
	readonly counts: boolean;
}

/** A history in a few sentences: the newest figure against England’s, the first one, the standard, gaps, and what is rebuilt or brought over. */
export function historySentence(words: HistoryWords): string {
	const { points, name } = words;
	if (points.length === 0) return `No period that is held is about ${name}.`;
	const held = points.filter(({ shown }) => shown.value !== undefined);
	const newest = held.at(-1);
	if (!newest) {
		const reason = points.at(-1)?.shown.missing ?? 'not-available';
		return `No figure for ${name} is held in any of ${counted(points.length, 'period')}. The newest: ${inSentence(missingWords(reason))}.`;
	}
	return [newestWords(words, newest), firstWords(words, held), standardWords(held), gapWords(points, held), madeWords(points)]
		.filter((sentence) => sentence !== '')
		.join(' ');
}

function newestWords({ name, printing, counts }: HistoryWords, { starts, ends, shown, england }: Chapter): string {
	const figure = `${whenWords({ starts, ends })} the ${counts ? 'count' : 'figure'} for ${name} was ${valueText(shown.value!, printing, 'board')}`;
	const against = england ? `, against ${valueText(england.value, printing, 'board')} for England` : '';
	return `${figure}${against}.${shown.suspect === undefined ? '' : ' It is shown and not counted.'}`;
}

function firstWords({ printing }: HistoryWords, held: readonly Chapter[]): string {
	const [first, last] = [held[0], held.at(-1)];
	if (!first || !last || held.length < 2) return 'It is the only figure held.';
	const was = `In the first period held, ${periodWords(first)}, it was ${valueText(first.shown.value!, printing, 'board')}`;
	if (held.slice(1).some(({ broken }) => broken?.alike === false)) return `${was}; the two are not counted alike.`;
	const decimals = decimalsAt(printing.decimals, 'board') + (printing.scale === 'share' ? 2 : 0);
	const [before, after] = [rounded(first.shown.value!, decimals), rounded(last.shown.value!, decimals)];
	return `${was}${before === after ? ', the same' : after > before ? ', so it rose' : ', so it fell'}.`;
}

function standardWords(held: readonly Chapter[]): string {
	const judged = held.filter(({ standard, shown }) => standard !== undefined && shown.suspect === undefined);
	if (judged.length === 0) return '';
	const met = judged.filter(({ standard, shown }) => meetsStandard(shown.value!, standard!)).length;
	return `It met the standard then in force in ${numberText(met)} of ${counted(judged.length, 'period')}.`;
}

function gapWords(points: readonly Chapter[], held: readonly Chapter[]): string {
	const gaps = points.length - held.length;
	return gaps === 0 ? '' : `${numberText(gaps)} of ${counted(points.length, 'period')} ${gaps === 1 ? 'has' : 'have'} no figure.`;
}

function madeWords(points: readonly Chapter[]): string {
	if (points[0]?.made === 'apportioned') return 'The figures are those of councils, brought over by where people live, and so estimates.';
	const rebuilt = points.filter(({ made, shown }) => made === 'rebuilt' && shown.value !== undefined).length;
	if (rebuilt === 0) return '';
	return `${counted(rebuilt, 'earlier period')} ${rebuilt === 1 ? 'is' : 'are'} rebuilt from the CCGs that it was made of.`;
}
