import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findFiles, type Found } from '../../../scripts/files/find.ts';

const folder = mkdtempSync(join(tmpdir(), 'find-'));
const own = (...path: string[]) => join(folder, 'source', ...path);
const names = (found: readonly Found[]) => found.map((one) => ('fault' in one ? one.fault.replaceAll(folder, '') : one.file));
const find = (declared: readonly string[], anyName: boolean, ...given: string[]) =>
	names(findFiles(folder, { source: 'source', declared, anyName }, given));

beforeAll(() => {
	mkdirSync(own('more'), { recursive: true });
	for (const name of ['b.csv', 'a.csv', join('more', 'a.csv')]) writeFileSync(own(name), name);
	symlinkSync('/etc/hostname', own('link.csv'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('finds the declared files in their order, in the folder of the source or by path', () => {
	expect(find(['b.csv', 'a.csv'], false)).toEqual(['b.csv', 'a.csv']);
	expect(find(['b.csv', 'a.csv'], false, own('a.csv'), own('b.csv'))).toEqual(['b.csv', 'a.csv']);
	expect(find(['b.csv', 'a.csv'], false, own('a.csv'))).toEqual(['source needs b.csv too.', 'a.csv']);
});
it('reads a single declared file under any name', () => expect(find(['c.csv'], false, own('a.csv'))).toEqual(['c.csv']));
it('reads files of any name where what they are is decided by what is in them', () => {
	expect(find(['c.csv'], true, own('a.csv'), own('b.csv'))).toEqual(['a.csv', 'b.csv']);
	expect(find(['a.csv'], true, own('b.csv'), own('a.csv'))).toEqual(['a.csv', 'b.csv']);
	expect(find(['c.csv'], false, own('a.csv'), own('b.csv'))).toContain('a.csv is no file of source, which has c.csv.');
});
it('reads everything in the folder of a source that declares no names', () => {
	rmSync(own('link.csv'));
	expect(find([], true)).toEqual(['a.csv', 'b.csv', '/source/more is not a file.']);
	symlinkSync('/etc/hostname', own('link.csv'));
	expect(names(findFiles(folder, { source: 'nobody', declared: [], anyName: true }, []))).toEqual(['There is no file in /nobody.']);
});
it('refuses what lies elsewhere, links resolved, what is not there, and two files of one name', () => {
	expect(find([], true, own('link.csv'))).toEqual(['/source/link.csv is not under : say --source-dir.']);
	expect(find([], true, own('gone.csv'))).toEqual(['There is no file /source/gone.csv.']);
	expect(find([], true, own('a.csv'), own('more', 'a.csv'))).toContain('Two files are called a.csv: import one after the other.');
});
it('reads a file given by path alone from where it lies, and says where a folder is not there', () => {
	const anywhere = (...given: string[]) => names(findFiles(undefined, { source: 'source', declared: [], anyName: true }, given));
	expect(anywhere(own('more', 'a.csv'))).toEqual(['a.csv']);
	expect(anywhere(own('link.csv'))).toEqual(['/source/link.csv leads out of its folder: say --source-dir.']);
	expect(names(findFiles(join(folder, 'none'), { source: 'source', declared: [], anyName: true }, [own('a.csv')]))).toEqual([
		'There is no folder /none.'
	]);
});
