import { REACTIONS, type Finding, type Reaction, type Spot } from '../files/finding.ts';

/** Findings of one kind: how many, and the first 20 places. */
export interface FindingGroup {
	readonly case: number;
	readonly reaction: Reaction;
	readonly says: string;
	count: number;
	readonly spots: Spot[];
}

const MOST_SPOTS = 20;
const MOST_LETTERS = 200;

/** A text of a file made safe to print: control characters as escapes, cut to 200 characters. */
export function printable(text: string): string {
	return text
		.slice(0, MOST_LETTERS)
		.replace(/[\u0000-\u001f\u007f]/gu, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
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
		if (group.spots.length < MOST_SPOTS) group.spots.push(spot.text === undefined ? spot : { ...spot, text: printable(spot.text) });
	}

	/** Whether anything was found that refuses the import. */
	get refuses(): boolean {
		return this.all().some(({ reaction }) => reaction === 'STOP');
	}

	/** All groups, the worst reaction first, then by case. */
	all(): FindingGroup[] {
		const rank = ({ reaction }: FindingGroup): number => REACTIONS.indexOf(reaction);
		return [...this.#groups.values()].sort((a, b) => rank(b) - rank(a) || a.case - b.case || (a.says < b.says ? -1 : 1));
	}
}

/** A group of findings as one sentence for people: the first place, what stood there, what it is, and how often. */
export function sentenceOf({ says, count, spots, reaction }: FindingGroup): string {
	const [spot] = spots;
	const where = [spot?.file, spot?.line && `line ${spot.line}`, spot?.column && `column “${spot.column}”`].filter(Boolean).join(', ');
	const what = spot?.text === undefined ? says : `“${spot.text}” ${says}`;
	const ending = reaction === 'STOP' ? ' Nothing was imported.' : '';
	return `${where}: ${/[.!?”]$/.test(what) ? what : `${what}.`}${count > 1 ? ` (${count} times)` : ''}${ending}`;
}
