import { isGssCode, isOdsCode } from '#lib/domain/area.ts';

/** Why a code is held. */
export interface CodeFault {
	readonly held: string;
	readonly case: number;
	/** Damaged codes are never let through; unknown ones within a limit. */
	readonly damaged: boolean;
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

/** What is wrong with a code that its map does not know: damaged by a spreadsheet, a letter O for a zero, or simply unknown. */
export function faultOf(code: string, isKnown: (code: string) => boolean): CodeFault {
	const damaged = 'looks like a code damaged by a spreadsheet';
	if (/^\d+(\.\d+)?E[-+]?\d+$/.test(code)) return { held: damaged, case: 59, damaged: true };
	const padded = `0${code}`;
	if (isOdsCode(padded) && isKnown(padded)) return { held: `${damaged}, which took a zero from ${padded}`, case: 60, damaged: true };
	const meant = swaps(code).find(isKnown);
	if (meant !== undefined)
		return { held: `has a letter O for a zero or the reverse; ${meant} was probably meant`, case: 24, damaged: true };
	if (!isOdsCode(code) && !isGssCode(code)) return { held: damaged, case: 59, damaged: true };
	return { held: 'is not an area of the map of its period', case: 65, damaged: false };
}
