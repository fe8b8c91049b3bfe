import { FACTORS, GROUPS, type CellId, type Factor, type Group } from '#lib/domain/framework.ts';

/** The patient groups as headings have them. */
export const GROUP_NAMES: Readonly<Record<Group, string>> = {
	'older-people': 'Older people',
	'long-term-conditions': 'Long-term conditions',
	'mental-health': 'Mental health',
	'mothers-and-children': 'Mothers and children',
	'generally-healthy': 'Generally healthy'
};

/** The patient groups where there is little room. */
export const SHORT_GROUP_NAMES: Readonly<Record<Group, string>> = {
	'older-people': 'Older',
	'long-term-conditions': 'Long-term',
	'mental-health': 'Mental',
	'mothers-and-children': 'Mothers',
	'generally-healthy': 'Healthy'
};

/** The factors as headings have them. */
export const FACTOR_NAMES: Readonly<Record<Factor, string>> = { access: 'Access', quality: 'Quality', prevention: 'Prevention' };

/** "mental health", for the middle of a sentence: none of our names begins with a proper noun. */
export function inSentence(name: string): string {
	return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

/** The group and the factor of a cell. */
export function partsOfCell(cell: CellId): { readonly group: Group; readonly factor: Factor } {
	const [group, factor] = cell.split('/');
	return { group: GROUPS.find((one) => one === group)!, factor: FACTORS.find((one) => one === factor)! };
}

/** "Mental health: quality". */
export function cellName(cell: CellId): string {
	const { group, factor } = partsOfCell(cell);
	return `${GROUP_NAMES[group]}: ${inSentence(FACTOR_NAMES[factor])}`;
}

/** "Mental: quality", where there is little room. */
export function shortCellName(cell: CellId): string {
	const { group, factor } = partsOfCell(cell);
	return `${SHORT_GROUP_NAMES[group]}: ${inSentence(FACTOR_NAMES[factor])}`;
}

/** "Kernow" of "NHS Kernow CCG"; any other name as it is. */
export function shortName(name: string): string {
	const match = /^NHS\s+(.+?)\s+(?:CCG|Clinical Commissioning Group)$/i.exec(name.trim());
	return match?.[1] ?? name;
}
