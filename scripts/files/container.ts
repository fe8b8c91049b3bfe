/** Whether the first bytes are those of a workbook: a zip archive (.xlsx) or a compound file (.xls). */
export function isWorkbook(bytes: Uint8Array): boolean {
	const begins = (...first: number[]): boolean => first.every((byte, i) => bytes[i] === byte);
	return begins(0x50, 0x4b, 0x03, 0x04) || begins(0xd0, 0xcf, 0x11, 0xe0);
}
