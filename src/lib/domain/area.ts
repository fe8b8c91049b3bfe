/** What an area is: a CCG, a council with a health and wellbeing board, a district, a region, or the country. */
export const AREA_KINDS = ['ccg', 'hwb', 'district', 'region', 'england'] as const;
export type AreaKind = (typeof AREA_KINDS)[number];

/** The April of each published list of CCGs held; a list is a map, `2021-04` the one of 106 CCGs. */
export const VINTAGES = [
	'2013-04',
	'2015-04',
	'2016-04',
	'2017-04',
	'2018-04',
	'2019-04',
	'2020-04',
	'2021-04',
	'2022-07',
	'2023-04'
] as const;
export type Vintage = (typeof VINTAGES)[number];

/** The code under which England's own figures are kept. */
export const ENGLAND = 'E92000001';

/** Whether a text is a map's name. */
export function isVintage(text: string): text is Vintage {
	return (VINTAGES as readonly string[]).includes(text);
}

/** Whether a text has the form of an ODS code of a CCG: three capitals or digits, or five from 2020 on. */
export function isOdsCode(text: string): boolean {
	return /^([0-9A-Z]{3}|[0-9A-Z]{5})$/.test(text);
}

/** Whether a text has the form of an ONS (GSS) code: a letter and eight digits. */
export function isGssCode(text: string): boolean {
	return /^[A-Z][0-9]{8}$/.test(text);
}
