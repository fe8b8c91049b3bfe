import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { HELD_PROPERTIES, ROWS, type Row } from './expected-values.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A test as it is written, but for underscores inside numbers and for how its lines are broken. */
const flat = (text: string): string =>
	text
		.replace(/(?<=\d)_(?=\d)/g, '')
		.replace(/\s+/g, ' ')
		.replace(/([[({]) /g, '$1')
		.replace(/ ([\])}])/g, '$1');

/** What a row looks for and its file does not have; the file itself where it is not there or skips tests. */
function lacking([, file, ...texts]: Row): readonly string[] {
	const path = join(ROOT, file);
	if (!existsSync(path)) return [file];
	const text = readFileSync(path, 'utf8');
	if (/\b(it|describe|test)\.(skip|only|todo)\b/.test(text)) return [`${file} leaves tests out`];
	return texts.filter((wanted) => !flat(text).includes(flat(wanted)));
}

describe('the list of expected values (methods.md section 26)', () => {
	it.each(ROWS.map((row) => ({ row, name: row.slice(0, 2).join(' stands in ') })))('$name', ({ row }) => {
		expect(row.length).toBeGreaterThan(2);
		expect(lacking(row)).toEqual([]);
	});

	it.each(HELD_PROPERTIES.map((row) => ({ row, name: row.slice(0, 2).join(' is held by ') })))('that $name', ({ row }) => {
		expect(lacking(row)).toEqual([]);
	});

	it('a value, a test or a file that goes missing is found out', () => {
		expect(lacking(['planted', 'tests/golden/statistics.test.ts', '0.55254443296888', '0.123456789987'])).toEqual(['0.123456789987']);
		expect(lacking(['planted', 'tests/golden/gone.test.ts'])).toEqual(['tests/golden/gone.test.ts']);
	});

	it('no row is there twice', () => {
		const names = [...ROWS, ...HELD_PROPERTIES].map(([what]) => what);
		expect(new Set(names).size).toBe(names.length);
	});
});
