import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { MOST_WORDS, readStatements } from '../../../scripts/tidy/statements.ts';

const FRAME = { areas: new Set(['01D']), indicators: new Set(['smi-all-six-checks']) };

/** A data folder with one made-up statement. */
function folderWith(path: string, text: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'ccg-lens-statements-'));
	const file = join(folder, 'statements', path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return folder;
}

const read = (path: string, text: string) => readStatements(folderWith(path, text), FRAME);
const GOOD = '---\nby: A. Nother, chair\nabout: smi-all-six-checks\n---\n\nWe are on it.\n\n- one\n- two\n';

it('a statement is read with who says it, about what, and its words', () => {
	expect(read('01D/2026-01-31.md', GOOD)).toEqual([
		{ area: '01D', date: '2026-01-31', by: 'A. Nother, chair', about: 'smi-all-six-checks', text: 'We are on it.\n\n- one\n- two' }
	]);
	expect(read('01D/2026-01-31.md', GOOD.replace('about: smi-all-six-checks\n', ''))[0]?.about).toBeUndefined();
});

it('without a folder there are no statements', () => {
	expect(readStatements(mkdtempSync(join(tmpdir(), 'ccg-lens-statements-')), FRAME)).toEqual([]);
});

it.each([
	['an unknown code', '99Z/2026-01-31.md', GOOD, /99Z.2026-01-31\.md, line 1: no clinical commissioning group/],
	['a day that does not exist', '01D/2026-02-30.md', GOOD, /2026-02-30\.md, line 1: a statement’s file is named for its day/],
	['another kind of file', '01D/2026-01-31.txt', GOOD, /2026-01-31\.txt, line 1/],
	['an unknown indicator', '01D/2026-01-31.md', GOOD.replace('smi-', 'smy-'), /line 3: there is no indicator smy-all/],
	['an unknown key', '01D/2026-01-31.md', GOOD.replace('about', 'mood'), /line 3: “mood/],
	['a key twice', '01D/2026-01-31.md', GOOD.replace('about: smi-all-six-checks', 'by: B'), /line 3: “by” is said twice/],
	['nobody who speaks', '01D/2026-01-31.md', GOOD.replace('by: A. Nother, chair\n', ''), /line 1: there is no line “by/],
	['no head', '01D/2026-01-31.md', 'Hello', /line 1: must be three dashes/],
	['a head without an end', '01D/2026-01-31.md', '---\nby: A\n', /line 3: the lines that say who speaks must end/],
	['no words', '01D/2026-01-31.md', '---\nby: A\n---\n', /line 4: there are no words/],
	['too many words', '01D/2026-01-31.md', `---\nby: A\n---\n${'word '.repeat(MOST_WORDS + 1)}`, /line 4: 401 words are too many/]
])('%s stops the reading with file and line', (_, path, text, words) => {
	expect(() => read(path, text)).toThrow(words);
});
