import { counted, listWords } from './words.ts';
import { numberText } from './numbers.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

interface Lists {
	readonly added: readonly Named[];
	readonly removed: readonly Named[];
}

/** What differs between two releases, as much of it as sentences need. */
export interface Differing {
	readonly method: { readonly before: string; readonly after: string };
	readonly sources: Lists;
	readonly files: Lists;
	readonly indicators: Lists;
	readonly values: {
		readonly added: number;
		readonly removed: number;
		readonly changed: number;
		readonly largest: {
			readonly name: string;
			readonly areaName: string;
			readonly period: string;
			readonly before: number;
			readonly after: number;
		} | null;
	};
}

const be = (n: number): string => (n === 1 ? 'is' : 'are');

function listSentences(one: string, { added, removed }: Lists): readonly string[] {
	if (added.length + removed.length === 0) return [`No ${one} was added or taken out.`];
	const named = (rows: readonly Named[], verb: string): readonly string[] =>
		rows.length === 0
			? []
			: [`${counted(rows.length, one)} ${rows.length === 1 ? 'was' : 'were'} ${verb}: ${listWords(rows.map(({ name }) => name))}.`];
	return [...named(added, 'added'), ...named(removed, 'taken out')];
}

/** A number as it stands in the data, with up to four decimals. */
function plainText(value: number): string {
	const decimals = [0, 1, 2, 3, 4].find((places) => Math.abs(value - Number(value.toFixed(places))) < 1e-9) ?? 4;
	return numberText(value, decimals);
}

/** What a release changed, a sentence each: the method, sources, indicators, files, figures, and the figure that changed most. */
export function differenceWords({ method, sources, files, indicators, values }: Differing): readonly string[] {
	const { added, removed, changed, largest } = values;
	return [
		method.before === method.after
			? `The method is the same, version ${method.after}.`
			: `The method is version ${method.after}; it was ${method.before}, so scores may differ where figures do not.`,
		...listSentences('source', sources),
		...listSentences('indicator', indicators),
		...listSentences('published file', files),
		added + removed + changed === 0
			? 'Every published figure is the same.'
			: `Of the published figures, ${counted(added, 'figure')} ${be(added)} new, ${numberText(removed)} ${be(removed)} gone and ${numberText(changed)} ${be(changed)} another number.`,
		...(largest
			? [
					`The largest change, as a share of what it was: ${largest.name}, ${largest.areaName}, ${largest.period}: ${plainText(largest.before)} became ${plainText(largest.after)}.`
				]
			: [])
	];
}
