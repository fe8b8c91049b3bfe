import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_EDITION } from '#lib/domain/edition.ts';
import { EQUAL_WEIGHTS } from '#lib/domain/scoring/weights.ts';
import { dayWords } from '#lib/format/dates.ts';
import { rasteriser } from '#lib/server/images/rasteriser.ts';
import { gridsOf } from '#lib/server/queries/grids.ts';
import { readManifest } from '#lib/server/release/manifest.ts';
import { openRelease, type OpenRelease } from '#lib/server/release/open.ts';
import { readPointer } from '#lib/server/release/pointer.ts';
import { standingsOf } from '#lib/server/queries/standings.ts';
import type { Places } from '../release/commands.ts';
import { withLock } from '../release/lock.ts';
import { fingerprintOf } from '../setup/fingerprint.mjs';
import { cardOf } from './card.ts';
import { drawnCard } from './draw.ts';
import { drawnSiteCard } from './site-card.ts';

/** The code by which cards are drawn, beside the release that they are drawn from. */
const DRAWN_BY = [
	'scripts/cards',
	'src/lib/server/images',
	'src/lib/format',
	'src/lib/charts/marks',
	'src/lib/domain/scoring',
	'package-lock.json'
];

/** The share cards of a release as SVG, by the name of their file: a CCG's code, or `site`. Those of the default edition, all weights equal. */
export async function drawnCards(root: string, release: OpenRelease): Promise<ReadonlyMap<string, string>> {
	const edition = release.editions.find(({ id }) => id === DEFAULT_EDITION) ?? release.editions.at(-1);
	if (!edition) throw new Error(`Release ${release.id} has no edition to draw cards of.`);
	const { areas } = await gridsOf(release.db, edition.id);
	const all = await standingsOf(release.db, edition.id, EQUAL_WEIGHTS);
	const scores = new Map(areas.map(({ code }) => [code, all.of(code)?.entry.overall?.score]));
	const dates = `Figures to ${dayWords(edition.referenceDate)}. Release of ${dayWords(release.date)}.`;
	return new Map([
		['site', drawnSiteCard({ root, map: edition.map, scores, dates })],
		...areas.map((area) => [area.code, drawnCard(cardOf(area, all.of(area.code)!, edition, release.date))] as const)
	]);
}

/** Draws the share cards of the current release into its folder; does nothing where they stand there, drawn from the same by the same code. */
export async function makeCards({ root, releases, say }: Places): Promise<void> {
	const id = await readPointer(releases);
	if (id === undefined) return;
	const { sha256 } = await readManifest(join(releases, id));
	const inputs = `${sha256} ${fingerprintOf(root, DRAWN_BY)}`;
	const folder = join(releases, id, 'cards');
	const stamp = join(folder, '.inputs');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) return;
	const release = await openRelease(releases, id);
	try {
		await withLock(releases, async () => {
			const began = performance.now();
			const building = join(releases, `.building-cards-${process.pid}`);
			mkdirSync(building, { recursive: true });
			const draw = await rasteriser();
			const cards = await drawnCards(root, release);
			for (const [name, svg] of cards) writeFileSync(join(building, `${name}.png`), draw(svg));
			writeFileSync(join(building, '.inputs'), inputs);
			rmSync(folder, { recursive: true, force: true });
			renameSync(building, folder);
			say(`${cards.size} share cards drawn in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
		});
	} finally {
		release.db.$client.close();
	}
}
