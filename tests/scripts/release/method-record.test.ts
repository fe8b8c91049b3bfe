import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { METHOD } from '#lib/domain/method.ts';
import { methodOf } from '#lib/server/queries/method.ts';
import { howToRecord, methodHash, type MethodEntry } from '../../../scripts/release/method-record.ts';
import { ROOT } from '../../support/release.ts';

const record = JSON.parse(readFileSync(new URL('../../../scripts/release/method-record.json', import.meta.url), 'utf8')) as MethodEntry[];
const newest = record.at(-1)!;

describe('the version of the method', () => {
	it('is recorded with the code that it stands for: code that changed needs a new version, or a word that no result changes', () => {
		const code = methodHash(ROOT);
		expect(newest.code, howToRecord(code)).toBe(code);
		expect(newest.method).toBe(METHOD);
	});

	it('goes up where results change, and stays where they do not', () => {
		for (const [at, entry] of record.entries()) {
			const before = record[at - 1];
			if (!before) continue;
			expect(entry.method === before.method, entry.change).toBe(entry.change.startsWith('no result changes: '));
		}
		expect(new Set(record.map(({ code }) => code)).size).toBe(record.length);
	});

	it('of a release is held against the site’s own', () => {
		expect(methodOf({ method: METHOD })).toEqual({ release: METHOD, site: METHOD, differs: false });
		expect(methodOf({ method: '1.0' }).differs).toBe(true);
	});
});
