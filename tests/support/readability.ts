/** Words of this field that the rule below counts wrongly. */
const IRREGULAR: Readonly<Record<string, number>> = { diabetes: 4, idea: 3, quiet: 2, science: 2 };

/** How many syllables an English word is counted as: groups of vowels, without a silent e at the end; at least one. */
export function syllables(word: string): number {
	const letters = word.toLowerCase().replace(/[^a-z]/g, '');
	if (Object.hasOwn(IRREGULAR, letters)) return IRREGULAR[letters]!;
	const spoken = letters.replace(/(?<=[^aeiouyl])es$|(?<=[^aeioutd])ed$|(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/, '');
	const groups = spoken.match(/[aeiouy]+/g)?.length ?? 0;
	const apart = spoken.match(/i[ao](?!n)|eo(?!p)|[aeiou]ing/g)?.length ?? 0;
	return Math.max(1, groups + apart);
}

/** The sentences of a text, cut at full stops, question marks and colons that end in a space or in the text. */
export function sentencesOf(text: string): string[] {
	return text.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence.trim() !== '');
}

/** The words of a text: runs of letters, digits and what joins them. */
export function wordsOf(text: string): string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'%.,-]*/gu) ?? [];
}

/**
 * The grade of a text after Kincaid and others (1975): 0.39 words a sentence + 11.8 syllables a word - 15.59; `undefined`
 * where there are no words.
 */
export function fleschKincaidGrade(text: string): number | undefined {
	const words = wordsOf(text);
	if (words.length === 0) return undefined;
	const spoken = words.reduce((sum, word) => sum + syllables(word), 0);
	return 0.39 * (words.length / sentencesOf(text).length) + 11.8 * (spoken / words.length) - 15.59;
}
