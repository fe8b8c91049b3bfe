const SPARE = new Set('council district borough city county metropolitan royal london unitary and of the upon in'.split(' '));

const words = (name: string): string[] =>
	name
		.replace(/&#?[a-z0-9]+;?/gi, ' ')
		.toLowerCase()
		.replace(/['’]/g, '')
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ');

/**
 * A CCG's name as publishers spell it in common: lower case, "&" as "and", single spaces, without "NHS" and "CCG" and
 * without marks other than letters and digits.
 */
export function foldCcgName(name: string): string {
	const spelt = name.replace(/\s*&(amp;)?\s*/gi, ' and ').replace(/['’]/g, '');
	return words(spelt)
		.filter((word) => word !== 'nhs' && word !== 'ccg')
		.join(' ');
}

/**
 * A district's name as publishers spell it in common: lower case, without apostrophes, hyphens, HTML entities and words
 * for what kind of council it is. "City of London" has no other word and keeps them all.
 */
export function foldDistrictName(name: string): string {
	const all = words(name);
	const telling = all.filter((word) => !SPARE.has(word));
	const folded = (telling.length > 0 ? telling : all).join(' ');
	return folded === 'south buckinghamshire' ? 'south bucks' : folded;
}
