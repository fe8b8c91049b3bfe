import type { Factor, Group } from '#lib/domain/framework.ts';

/** The care of a group, as the middle of a sentence has it. */
export const CARE_WORDS: Readonly<Record<Group, string>> = {
	'older-people': 'care of older people',
	'long-term-conditions': 'care of long-term conditions',
	'mental-health': 'mental health care',
	'mothers-and-children': 'care of mothers and children',
	'generally-healthy': 'care of people who are well'
};

/** What each factor asks, in plain words. */
export const FACTOR_WORDS: Readonly<Record<Factor, { readonly title: string; readonly about: string }>> = {
	access: { title: 'Getting care', about: 'How quickly and how often people are seen' },
	quality: { title: 'How good the care is', about: 'Whether people get better and stay safe' },
	prevention: { title: 'Keeping people well', about: 'Stopping harm before it happens' }
};

/** The same at the beginning of a sentence. */
export function atStart(words: string): string {
	return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
