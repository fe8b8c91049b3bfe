import { ENGLAND, type Vintage } from '#lib/domain/area.ts';

/** What an area type of Fingertips stands for: the lists of CCGs its codes may be of, England, or what is left out, in words. */
export type AreaType = { readonly lists: readonly Vintage[] } | { readonly england: typeof ENGLAND } | { readonly leftOut: string };

const CCG_LISTS: readonly Vintage[] = ['2013-04', '2015-04', '2016-04', '2017-04', '2018-04', '2019-04', '2020-04', '2021-04'];
const SUB_ICB_LISTS: readonly Vintage[] = ['2022-07', '2023-04'];

/** The list that a spelling names by its year: "CCGs (2018/19)", "CCGs (since 4/2018)", "CCGs (from Apr 2021)". */
function namedList(spelling: string): readonly Vintage[] {
	const year = /(?:apr|april|4)[ /]*(20\d\d)/.exec(spelling)?.[1] ?? /(20\d\d)\/\d\d/.exec(spelling)?.[1];
	if (year === undefined) return CCG_LISTS;
	if (/\bpre\b|before/.test(spelling)) return CCG_LISTS.filter((list) => list < `${year}-04`);
	return CCG_LISTS.filter((list) => list === `${year}-04`);
}

/** What is no CCG, by the words that its spellings have in common, the first that fits. */
const OTHERS: readonly (readonly [words: RegExp, kind: string])[] = [
	[/\bgps?\b|practice/, 'GP practice'],
	[/\bpcns?\b|primary care network/, 'primary care network'],
	[/\bicbs?\b|\bstps?\b|sub-?region/, 'integrated care board'],
	[/region|commissioning|\bphe\b|\bsha\b/, 'region'],
	[/count(y|ies)|district|unitary|\buas?\b|\blas?\b|authorit/, 'council'],
	[/trust|hospital/, 'hospital or trust'],
	[/decile|quintile|deprivation/, 'deprivation group']
];

function typeOf(spelling: string): AreaType {
	if (spelling === 'england' || spelling === 'country') return { england: ENGLAND };
	if (/sub-?icb|icb sub-?loc/.test(spelling)) return { lists: SUB_ICB_LISTS };
	if (/^(ccgs?|clinical commissioning groups?)\b/.test(spelling)) return { lists: namedList(spelling) };
	return { leftOut: OTHERS.find(([words]) => words.test(spelling))?.[1] ?? 'other kind of area' };
}

const known = new Map<string, AreaType>();

/**
 * What the words in the column "Area Type" stand for. Fingertips has printed "CCG", and "CCGs (pre 4/2017)" (area type 153),
 * "CCGs (2017/18)" (152), "CCGs (2018/19)" (154), "CCGs (2019/20)" (165), "CCGs (2020/21)" (166), "CCGs (from Apr 2021)" or
 * "CCGs (2021/22)" (167), and "ICB sub-locations" or "Sub-ICB, former CCGs" (66). A year without a list gives no lists.
 */
export function areaTypeOf(printed: string): AreaType {
	const spelling = printed.trim().toLowerCase();
	const type = known.get(spelling) ?? typeOf(spelling);
	known.set(spelling, type);
	return type;
}

/** The code of an area as the Office for National Statistics writes it: sub-ICB locations bear an "n" before it in Fingertips. */
export function plainCode(printed: string): string {
	return /^nE38\d{6}$/.test(printed) ? printed.slice(1) : printed;
}
