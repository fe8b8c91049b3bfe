import { SSF, type CellObject } from '@e965/xlsx';

/** A cell of a workbook as text: the value that is stored, not the one that is shown. */
export interface CellText {
	readonly text: string;
	readonly kind: 'text' | 'number' | 'date' | 'error' | 'unsolved' | 'blank';
}

const ERRORS: Readonly<Record<number, string>> = {
	0x00: '#NULL!',
	0x07: '#DIV/0!',
	0x0f: '#VALUE!',
	0x17: '#REF!',
	0x1d: '#NAME?',
	0x24: '#NUM!',
	0x2a: '#N/A'
};
/** What the library knows of number formats, which it leaves without types. */
const FORMATS = SSF as {
	readonly is_date: (format: string) => boolean;
	readonly parse_date_code: (serial: number, options: { readonly date1904: boolean }) => Day | null;
};
type Day = Readonly<Record<'y' | 'm' | 'd' | 'H' | 'M' | 'S', number>>;

/** 29 February 1900, which Excel counts and which never was. */
const NO_DAY = 60;
const padded = (part: number, digits = 2): string => String(part).padStart(digits, '0');

/** The shortest decimal text that reads back as the same number, without powers of ten where it is small. */
function numberText(value: number): string {
	const text = String(value);
	if (!/e-/.test(text)) return value === 0 ? '0' : text;
	const [digits = '', power = '0'] = text.split('e-');
	const [whole = '', fraction = ''] = digits.replace('-', '').split('.');
	return `${value < 0 ? '-' : ''}0.${'0'.repeat(Number(power) - whole.length)}${whole}${fraction}`;
}

/** A day as YYYY-MM-DD, with the time where it has one; `undefined` where the number is no day of the workbook's calendar. */
function dayText(serial: number, from1904: boolean): string | undefined {
	const day = FORMATS.parse_date_code(serial, { date1904: from1904 });
	if (!day || day.d === 0 || (!from1904 && Math.floor(serial) === NO_DAY)) return undefined;
	const { y, m, d, H, M, S } = day;
	const time = H + M + S === 0 ? '' : `T${padded(H)}:${padded(M)}:${padded(S)}`;
	return `${padded(y, 4)}-${padded(m)}-${padded(d)}${time}`;
}

function ofNumber(value: number, format: unknown, from1904: boolean): CellText {
	const day = typeof format === 'string' && FORMATS.is_date(format) ? dayText(value, from1904) : undefined;
	return day === undefined ? { text: numberText(value), kind: 'number' } : { text: day, kind: 'date' };
}

/**
 * What a cell holds, as text: a number in its shortest form, a day by the workbook's own calendar (from 1900 or from 1904) as
 * YYYY-MM-DD, an error value as Excel names it, TRUE or FALSE, and for a formula without a stored result the formula itself.
 */
export function textOf({ t, v, z, f }: CellObject, from1904: boolean): CellText {
	if (t === 'z' || v === undefined) return f === undefined ? { text: '', kind: 'blank' } : { text: `=${f}`, kind: 'unsolved' };
	if (t === 'e') return { text: ERRORS[Number(v)] ?? '#N/A', kind: 'error' };
	if (t === 'b') return { text: v ? 'TRUE' : 'FALSE', kind: 'text' };
	return t === 'n' && typeof v === 'number' ? ofNumber(v, z, from1904) : { text: String(v), kind: 'text' };
}
