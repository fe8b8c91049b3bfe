/** A sequence of numbers from 0 to 1, the same for the same seed (Park and Miller 1988). */
export function sequenceOf(seed: number): () => number {
	let state = (seed % 2147483646) + 1;
	return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Texts that are known to stand in published files where a code or a number should. */
export const DAMAGE = [
	'',
	' ',
	'-',
	'*',
	'..',
	'#N/A',
	'#REF!',
	'NaN',
	'<5',
	'1-7',
	'5E1',
	'5.00E+01',
	'1,234',
	'12,3',
	'(5)',
	'5-',
	'12%',
	'TRUE',
	'=1+1',
	'@x',
	'"',
	'\n',
	'\u0000',
	'\ufffd',
	'Ã©',
	'2',
	'00c',
	'O0C',
	'9999',
	'-1',
	'1e999',
	'__proto__',
	'constructor',
	'x'.repeat(10_001),
	'\u00a012\u200b',
	'１２'
] as const;

const pick = <T>(list: readonly T[], next: () => number): T => list[Math.floor(next() * list.length)]!;

/** Bytes with one of the accidents that befall a file: some flipped, cut short, a stretch taken out, doubled or filled with noughts. */
export function mutatedBytes(bytes: Uint8Array, next: () => number): Uint8Array {
	const at = Math.floor(next() * bytes.length);
	const to = Math.min(bytes.length, at + 1 + Math.floor(next() * 200));
	const kind = Math.floor(next() * 5);
	if (kind === 0) return Uint8Array.from(bytes, (byte, i) => (i === at ? byte ^ (1 << Math.floor(next() * 8)) : byte));
	if (kind === 1) return bytes.slice(0, at);
	if (kind === 2) return Uint8Array.from([...bytes.subarray(0, at), ...bytes.subarray(to)]);
	if (kind === 3) return Uint8Array.from([...bytes.subarray(0, to), ...bytes.subarray(at)]);
	return Uint8Array.from(bytes, (byte, i) => (i >= at && i < to ? 0 : byte));
}

/** Rows with one cell exchanged for a text of the list, a row or a column taken out, doubled or moved. */
export function mutatedRows(rows: readonly (readonly string[])[], next: () => number): string[][] {
	const copy = rows.map((row) => [...row]);
	const row = Math.floor(next() * copy.length);
	const column = Math.floor(next() * copy[0]!.length);
	const kind = Math.floor(next() * 7);
	if (kind <= 2) copy[row]![column] = pick(DAMAGE, next);
	else if (kind === 3) copy.splice(row, 1);
	else if (kind === 4) copy.splice(row, 0, [...copy[Math.floor(next() * copy.length)]!]);
	else if (kind === 5) copy.forEach((cells) => cells.splice(column, 1));
	else copy.forEach((cells) => cells.push(cells.shift()!));
	return copy;
}
