import { mkdirSync, mkdtempSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dayWords } from '#lib/format/dates.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { realRelease, ROOT } from '../../support/release.ts';
import { pixelsOf } from '../../support/png.ts';
import { drawnCards, makeCards } from '../../../scripts/cards/make-cards.ts';
import { rasteriser } from '#lib/server/images/rasteriser.ts';

const release = await realRelease();
const cards = await drawnCards(ROOT, release);
const textOf = (svg: string): string => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text]) => text).join(' ');

describe('the share cards of the default edition', () => {
	it('are one for each of its 106 CCGs and one for the site', async () => {
		const codes = (await areasOf(release.db, '2021-22')).map(({ code }) => code);
		expect(codes).toHaveLength(106);
		expect([...cards.keys()].sort()).toEqual([...codes, 'site'].sort());
	});

	it('say the five groups in words, the weakest part beside the score, the range of the place, the release, and what this is not', () => {
		for (const [code, svg] of cards) {
			if (code === 'site') continue;
			const text = textOf(svg);
			for (const words of ['Older people', 'Long-term conditions', 'Mental health', 'Mothers and children', 'Generally healthy'])
				expect(text, code).toContain(words);
			expect(text, code).toContain(`Release of ${dayWords(release.date)}.`);
			expect(text, code).toContain('Not an NHS or government service');
			if (/England is 50 Weakest part/.test(text)) expect(text, code).toMatch(/(likely|how sure is not known|No place)/);
			else expect(text, code).toContain('No score');
			expect(text.match(/\b(better|worse|similar|not compared|no score)\b/g)!.length, code).toBeGreaterThanOrEqual(5);
		}
	});

	it('keep every line of text inside the picture', async () => {
		const draw = await rasteriser();
		for (const code of ['92G', '15E', 'site']) {
			const pixels = pixelsOf(draw(cards.get(code)!));
			expect([pixels.width, pixels.height]).toEqual([1200, 630]);
			const edge = Array.from({ length: 500 }, (_, y) => pixels.at(1190, 100 + y));
			expect(new Set(edge), code).toEqual(new Set(['#f0f4f5']));
			expect(pixels.at(600, 10), code).toBe('#12436d');
		}
	});
});

describe('making cards', () => {
	it('writes a PNG for each beside the release, the same bytes again, and nothing where nothing changed', async () => {
		const releases = mkdtempSync(join(tmpdir(), 'ccg-lens-cards-'));
		mkdirSync(join(releases, release.id));
		const held = join(
			readdirSync(join(ROOT, 'releases')).includes(release.id) ? join(ROOT, 'releases') : join(ROOT, 'releases/.tests'),
			release.id
		);
		for (const name of ['data.db', 'manifest.json']) symlinkSync(join(held, name), join(releases, release.id, name));
		writeFileSync(join(releases, 'current.json'), JSON.stringify({ id: release.id }));
		const said: string[] = [];
		const places = { root: ROOT, releases, say: (line: string) => void said.push(line) };
		await makeCards(places);
		const folder = join(releases, release.id, 'cards');
		expect(readdirSync(folder).filter((name) => name.endsWith('.png'))).toHaveLength(107);
		expect(said[0]).toMatch(/^107 share cards drawn in /);
		const draw = await rasteriser();
		expect(readFileSync(join(folder, '15E.png')).equals(draw(cards.get('15E')!))).toBe(true);
		const before = statSync(join(folder, '15E.png')).mtimeMs;
		await makeCards(places);
		expect(said).toHaveLength(1);
		expect(statSync(join(folder, '15E.png')).mtimeMs).toBe(before);
	});
});
