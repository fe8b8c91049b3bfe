import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { releasesIn } from '#lib/server/release/current.ts';
import { readPointer, releaseIds } from '#lib/server/release/pointer.ts';
import { point, putRelease, releasesFolder } from '../../support/released.ts';

let folder: string;
const refused = vi.fn<(id: string, reason: string) => void>();
const currentId = async () => (await releasesIn(folder, refused).current())?.id;

beforeEach(() => {
	folder = releasesFolder();
	refused.mockReset();
});
afterEach(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true });
});

describe('the current release', () => {
	it('is the one the pointer names, though a newer one is there', async () => {
		putRelease(folder, '2022-05-01');
		putRelease(folder, '2022-06-01');
		point(folder, '2022-05-01');
		expect(await currentId()).toBe('2022-05-01');
	});

	it.each(['', '{"id":', '{"id":"../etc"}', '{"id":"2030-01-01"}', undefined])(
		'is the newest valid one where the pointer is %s',
		async (text) => {
			putRelease(folder, '2022-05-01');
			putRelease(folder, '2022-06-01-2');
			if (text !== undefined) writeFileSync(join(folder, 'current.json'), text);
			expect(await currentId()).toBe('2022-06-01-2');
		}
	);

	it('is an older one where the one the pointer names is damaged, and the reason is told', async () => {
		putRelease(folder, '2022-05-01');
		writeFileSync(join(putRelease(folder, '2022-06-01'), 'data.db'), 'damaged');
		point(folder, '2022-06-01');
		expect(await currentId()).toBe('2022-05-01');
		expect(refused).toHaveBeenCalledWith('2022-06-01', expect.stringContaining('7 bytes'));
	});

	it('is undefined in an empty folder and in none, and appears when a release does', async () => {
		expect(await releasesIn(join(folder, 'none'), refused).current()).toBeUndefined();
		const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
		const releases = releasesIn(folder, refused);
		expect(await releases.current()).toBeUndefined();
		putRelease(folder, '2022-05-01');
		clock.mockReturnValue(2000);
		expect((await releases.current())?.id).toBe('2022-05-01');
	});

	it('is swapped when the pointer moves, and those who hold the old one can go on reading', async () => {
		const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
		putRelease(folder, '2022-05-01');
		const releases = releasesIn(folder, refused);
		const old = await releases.current();
		putRelease(folder, '2022-06-01');
		point(folder, '2022-06-01');
		expect((await releases.current())?.id).toBe('2022-05-01');
		clock.mockReturnValue(2000);
		expect((await releases.current())?.id).toBe('2022-06-01');
		expect(old?.db.$client.prepare('select count(*) from areas').pluck().get()).toBeGreaterThan(0);
	});

	it('stays where all releases vanish while it serves', async () => {
		const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
		const at = putRelease(folder, '2022-05-01');
		const releases = releasesIn(folder, refused);
		await releases.current();
		rmSync(at, { recursive: true });
		clock.mockReturnValue(2000);
		expect((await releases.current())?.id).toBe('2022-05-01');
	});
});

describe('find', () => {
	it('gives a release by its id, and undefined for what is no id of one', async () => {
		putRelease(folder, '2022-05-01');
		const releases = releasesIn(folder, refused);
		expect((await releases.find('2022-05-01'))?.id).toBe('2022-05-01');
		for (const id of ['2022-05-02', '..', '', '2022-05-01/../2022-05-01']) expect(await releases.find(id)).toBeUndefined();
	});
});

describe('readPointer and releaseIds', () => {
	it('see releases only, newest first', async () => {
		for (const id of ['2022-05-01', '2022-05-01-2', '2021-01-01']) putRelease(folder, id);
		writeFileSync(join(folder, '.building-1'), '');
		expect(await releaseIds(folder)).toEqual(['2022-05-01-2', '2022-05-01', '2021-01-01']);
		expect(await readPointer(folder)).toBeUndefined();
		point(folder, '2021-01-01');
		expect(await readPointer(folder)).toBe('2021-01-01');
	});
});
