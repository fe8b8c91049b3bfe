import { describe, expect, it } from 'vitest';
import { Findings, printable, sentenceOf } from '../../../scripts/importers/findings.ts';

const says = 'looks like a code damaged by a spreadsheet';
const held = (line: number) => ({
	case: 59,
	reaction: 'HOLD' as const,
	says,
	spot: { file: 'f.csv', line, column: 'CCG code', text: '5E1' }
});

describe('findings', () => {
	it('are one entry a kind, with the count and the first twenty places, the worst first', () => {
		const findings = new Findings();
		for (let line = 2; line < 32; line += 1) findings.add(held(line));
		expect(findings.refuses).toBe(false);
		findings.add({ case: 1, reaction: 'STOP', says: 'The file is empty.', spot: { file: 'g.csv' } });
		expect(findings.all().map(({ reaction, count, spots }) => [reaction, count, spots.length])).toEqual([
			['STOP', 1, 1],
			['HOLD', 30, 20]
		]);
		expect(findings.refuses).toBe(true);
	});
	it('are told in a sentence that names file, line and column', () => {
		const findings = new Findings();
		findings.add(held(214));
		findings.add(held(215));
		expect(findings.all().map(sentenceOf)).toEqual([
			`f.csv, row 214, column “CCG code”: “5E1” ${says}. (2 times) Format the column as text at the source, or ask the publisher.`
		]);
	});
	it('show control characters as escapes and at most 200 letters', () => {
		expect(printable('a\u0007b\n')).toBe('a\\u0007b\\u000a');
		expect(printable('x'.repeat(300))).toHaveLength(200);
	});
});
