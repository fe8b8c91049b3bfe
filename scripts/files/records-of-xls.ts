/** What the records of an .xls workbook say of it. */
export interface XlsFacts {
	/** Whether the records run to their end, and each sheet announced is there. */
	readonly whole: boolean;
	readonly protectedByPassword: boolean;
	/** Whether it takes values from other files. */
	readonly links: boolean;
}

const [BEGIN, END, SHEET, PASSWORD, BOOK] = [0x0809, 0x000a, 0x0085, 0x002f, 0x01ae];
/** No record has a type beyond this (Microsoft, [MS-XLS], 2.3). */
const LARGEST_TYPE = 0x10ff;
/** The two marks of a record that speaks of the workbook itself or of functions, and of no other file. */
const OWN: readonly number[] = [0x0401, 0x3a01];

/**
 * The facts of the workbook stream of an .xls file, read record by record (Microsoft, [MS-XLS], 2.1.4): each has a type, a length
 * and its bytes. A stream that was cut, or whose records do not follow one another or are of types that do not exist, is not whole.
 */
export function xlsFacts(stream: Uint8Array): XlsFacts {
	const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
	let [at, depth, announced, begun, isProtected, links] = [0, 0, 0, 0, false, false];
	while (at + 4 <= stream.length) {
		const [type, length] = [view.getUint16(at, true), view.getUint16(at + 2, true)];
		if (depth === 0 && type !== BEGIN) break;
		if (at + 4 + length > stream.length || type > LARGEST_TYPE) return { whole: false, protectedByPassword: isProtected, links };
		if (type === BEGIN) {
			if (depth === 0) begun += 1;
			depth += 1;
		}
		if (type === END) depth -= 1;
		if (type === SHEET) announced += 1;
		if (type === PASSWORD) isProtected = true;
		if (type === BOOK && length >= 4 && !OWN.includes(view.getUint16(at + 6, true))) links = true;
		at += 4 + length;
	}
	return { whole: depth === 0 && begun === announced + 1, protectedByPassword: isProtected, links };
}
