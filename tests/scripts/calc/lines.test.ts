import { expect, it } from 'vitest';
import { linesOf } from '../../../scripts/calc/lines.ts';

async function read(...chunks: string[]): Promise<string[]> {
	const lines: string[] = [];
	for await (const line of linesOf(chunks)) lines.push(line);
	return lines;
}

it('lines are whole wherever the stream was cut, with or without a last line feed', async () => {
	expect(await read('{"a"', ':1}\n{"b":', '2}\n')).toEqual(['{"a":1}', '{"b":2}']);
	expect(await read('1\n2')).toEqual(['1', '2']);
	expect(await read()).toEqual([]);
});

it('blank lines are left out, and other line breaks inside a text do not cut it', async () => {
	expect(await read('1\r\n\n \r\n2\n\n')).toEqual(['1\r', '2']);
	expect(await read('"a\u2028b"\n')).toEqual(['"a\u2028b"']);
});
