import { isGssCode, isOdsCode } from '#lib/domain/area.ts';

/** Why a code is held. */
export interface CodeFault {
	readonly held: string;
	readonly case: number;
	/** Damaged codes are never let through; unknown ones within a limit. */
	readonly damaged: boolean;
	/** The known code that one leading zero would make of it. */
	readonly padded?: string;
}

const swaps = (code: string): readonly string[] =>
	[...code].flatMap((letter, i) => {
		const other = letter === 'O' ? '0' : letter === '0' ? 'O' : undefined;
		return other === undefined ? [] : [`${code.slice(0, i)}${other}${code.slice(i + 1)}`];
	});

/** The code as it is compared: no spaces around it, capitals. */
export function tidyCode(printed: string): string {
	return printed.trim().toUpperCase();
}

/** What is known of codes beside who is on the map: CCGs of another time, and places that are no CCGs. */
export interface OtherCodes {
	/** Whether a CCG had the code on another list. */
	atAnotherTime(code: string): boolean;
	isCouncil(code: string): boolean;
}

const NONE: OtherCodes = { atAnotherTime: () => false, isCouncil: () => false };

function damage(code: string, isKnown: (code: string) => boolean): CodeFault | undefined {
	const damaged = 'looks like a code damaged by a spreadsheet';
	if (code === '') return { held: 'has no code', case: 59, damaged: true };
	if (/^\d+(\.\d+)?E[-+]?\d+$/.test(code)) return { held: damaged, case: 59, damaged: true };
	const padded = `0${code}`;
	if (isOdsCode(padded) && isKnown(padded))
		return { held: `${damaged}, which took a zero from ${padded}`, case: 60, damaged: true, padded };
	const meant = swaps(code).find(isKnown);
	if (meant !== undefined)
		return { held: `has a letter O for a zero or the reverse; ${meant} was probably meant`, case: 24, damaged: true };
	return isOdsCode(code) || isGssCode(code) ? undefined : { held: damaged, case: 59, damaged: true };
}

/**
 * What is wrong with a code that its map does not know: damaged by a spreadsheet, a letter O for a zero, a council's, that of
 * a CCG of another time, or simply unknown.
 */
export function faultOf(code: string, isKnown: (code: string) => boolean, others: OtherCodes = NONE): CodeFault {
	const damaged = damage(code, isKnown);
	if (damaged) return damaged;
	if (others.isCouncil(code)) return { held: 'is a council’s code, where CCGs are declared', case: 70, damaged: false };
	if (others.atAnotherTime(code)) {
		const held = 'is the code of a CCG of another time, not of this period';
		return { held, case: isGssCode(code) ? 62 : 64, damaged: false };
	}
	return { held: 'is not an area of the map of its period', case: 65, damaged: false };
}
