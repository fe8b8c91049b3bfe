import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { buildingFolder, pointTo, publish, sweep } from '../../../scripts/release/publish.ts';

let releases: string;
const made = (text: string): string => {
	const folder = buildingFolder(releases);
	mkdirSync(folder);
	writeFileSync(join(folder, 'data.db'), text);
	return folder;
};

beforeEach(() => {
	releases = mkdtempSync(join(tmpdir(), 'ccg-lens-publish-'));
});

describe('publish', () => {
	it('puts a finished folder in its place, and in that of one made before', () => {
		publish(releases, made('first'), '2022-05-01');
		publish(releases, made('second'), '2022-05-01');
		expect(readFileSync(join(releases, '2022-05-01', 'data.db'), 'utf8')).toBe('second');
		expect(readdirSync(releases)).toEqual(['2022-05-01']);
	});
});

describe('pointTo', () => {
	it('names the release in a file that is replaced whole', () => {
		pointTo(releases, '2022-05-01');
		pointTo(releases, '2022-06-01');
		expect(JSON.parse(readFileSync(join(releases, 'current.json'), 'utf8'))).toEqual({ id: '2022-06-01' });
		expect(readdirSync(releases)).toEqual(['current.json']);
	});
});

describe('sweep', () => {
	it('removes what a killed build left, and no release', () => {
		publish(releases, made('first'), '2022-05-01');
		made('half');
		mkdirSync(join(releases, '.old-1'));
		writeFileSync(join(releases, 'current.json.part'), '{');
		pointTo(releases, '2022-05-01');
		sweep(releases);
		expect(readdirSync(releases).sort()).toEqual(['2022-05-01', 'current.json']);
		expect(existsSync(join(releases, '2022-05-01', 'data.db'))).toBe(true);
	});
});
