/** Words that no public page uses. */
const BANNED =
	/\b(percentiles?|quartiles?|quintiles?|deciles?|SMR|DSR|ISR|denominators?|numerators?|standardised|z-scores?|outliers?|cohorts?|statistically significant|confidence intervals?|p-values?|benchmarks?|polarity|metrics?|KPIs?|RAG|underperformers?|league tables?|postcode lottery|users?|this organisation|N\/A|null|undefined|NaN|click here|best CCG|worst CCG|official rating|because of|due to|led to)\b/gi;

/** The banned words in a text, and the claims of cause that no text may make, as they stand there. */
export function bannedWords(text: string): string[] {
	return text.match(BANNED) ?? [];
}
