const SAID_WITHOUT_MEANING = /\b(?:the|nhs|ccg|clinical commissioning group)\b/g;

/**
 * A name as it is compared: one form of each letter (Unicode NFKC, without accents), small letters, single spaces, no punctuation, "&"
 * as "and", "saint" as "st", without "the", "NHS" and "CCG". Empty where nothing of it is left.
 */
export function fold(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\p{M}'’]/gu, '')
		.replaceAll('&', ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\bsaint\b/g, 'st')
		.replace(SAID_WITHOUT_MEANING, ' ')
		.replace(/ +/g, ' ')
		.trim();
}

/** The name without what stands in brackets to set it apart: "Newport (Isle of Wight)" is Newport. */
export function withoutBrackets(name: string): string {
	return name.replace(/\s*\([^)]*\)/g, '');
}
