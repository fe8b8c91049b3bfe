import { REACTIONS, type Finding, type Reaction, type Spot } from '../files/finding.ts';
import { adviceFor } from './advice.ts';

/** Findings of one kind: how many, and the first 20 places. */
export interface FindingGroup {
	readonly case: number;
	readonly reaction: Reaction;
	readonly says: string;
	count: number;
	readonly spots: Spot[];
	/** For a STOP that a steward may accept. */
	readonly signOff?: boolean;
	/** By which a steward accepts it. */
	readonly id?: string;
	readonly accepted?: boolean;
}

const MOST_SPOTS = 20;
const MOST_LETTERS = 200;

/** A text of a file made safe to print: control characters, and those that turn the direction of writing, as escapes; cut to 200 characters. */
export function printable(text: string): string {
	return [...text]
		.slice(0, MOST_LETTERS)
		.join('')
		.replace(
			/[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu,
			(letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`
		);
}

function printed(spot: Spot): Spot {
	const { text, understood, column } = spot;
	return {
		...spot,
		...(column === undefined ? {} : { column: printable(column) }),
		...(text === undefined ? {} : { text: printable(text) }),
		...(understood === undefined ? {} : { understood: printable(understood) })
	};
}

/** Gathers findings by case, reaction and words, so that ten thousand alike are one entry with a count. */
export class Findings {
	readonly #groups = new Map<string, FindingGroup>();

	/** Notes a finding. */
	add({ count = 1, spot, ...finding }: Finding): void {
		const key = `${finding.reaction}|${finding.case}|${finding.says}`;
		const group = this.#groups.get(key) ?? { ...finding, count: 0, spots: [] };
		this.#groups.set(key, group);
		group.count += count;
		if (group.spots.length < MOST_SPOTS) group.spots.push(printed(spot));
	}

	/** Whether anything was found that refuses the import, whoever signs. */
	get refuses(): boolean {
		return this.all().some(({ reaction, signOff }) => reaction === 'STOP' && !signOff);
	}

	/** All groups, the worst reaction first, then by case. */
	all(): FindingGroup[] {
		const rank = ({ reaction }: FindingGroup): number => REACTIONS.indexOf(reaction);
		return [...this.#groups.values()].sort((a, b) => rank(b) - rank(a) || a.case - b.case || (a.says < b.says ? -1 : 1));
	}
}

/** A place in words: "f.csv, sheet “Data”, row 214, column “CCG code”"; without what is not known. */
export function placeInWords({ file, sheet, line, column }: Spot): string {
	return [file, sheet && `sheet “${sheet}”`, line && `row ${line}`, column && `column “${column}”`].filter(Boolean).join(', ');
}

/**
 * A group of findings as a sentence or two for people: the first place, what stood there, what it is and how often, what that
 * means for the import, and what to do about it.
 */
export function sentenceOf({ case: number, says, count, spots, reaction, signOff, accepted, id }: FindingGroup): string {
	const [spot] = spots;
	const what = spot?.text === undefined ? says : `“${spot.text}” ${says}`;
	const whole = /[.!?]”?$/.test(what) ? what : `${what}.`;
	const where = spot ? `${placeInWords(spot)}: ` : '';
	const ask = signOff && !accepted ? ` If that is right, import again with --accept ${id ?? 'ID'}.` : '';
	const ending = reaction !== 'STOP' ? '' : accepted ? ' It was accepted.' : ' Nothing was imported.';
	return `${where}${whole}${count > 1 ? ` (${count} times)` : ''}${ending}${adviceFor(number, reaction)}${ask}`;
}
