import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { environmentFrom } from '../environment.ts';
import type { OpenRelease } from '../release/open.ts';

/** The card of the whole site, by the name of its file. */
export const SITE_CARD = 'site';

function placeOf(release: Pick<OpenRelease, 'id'>, name: string): string {
	return join(environmentFrom(process.env).RELEASES_DIR, release.id, 'cards', `${name}.png`);
}

async function stands(path: string): Promise<boolean> {
	return await access(path).then(
		() => true,
		() => false
	);
}

/** The bytes of a share card that was drawn with the release; `undefined` where there is none. `name` is a CCG's code, or `SITE_CARD`. */
export async function cardFile(release: Pick<OpenRelease, 'id'>, name: string): Promise<Buffer | undefined> {
	const path = placeOf(release, name);
	return (await stands(path)) ? await readFile(path) : undefined;
}

/** The path of the card to show with a page: that of its CCG where there is one, else the site's; `undefined` where none was drawn. */
export async function cardPath(release: Pick<OpenRelease, 'id'>, code: string | undefined): Promise<string | undefined> {
	for (const name of code === undefined ? [SITE_CARD] : [code, SITE_CARD]) {
		if (/^[A-Za-z0-9]+$/.test(name) && (await stands(placeOf(release, name)))) return `/cards/${name}.png`;
	}
	return undefined;
}

/** A share card as it is sent: any site may show it. Nothing is drawn here; `undefined` where there is none. */
export async function cardAnswer(release: Pick<OpenRelease, 'id'>, name: string): Promise<Response | undefined> {
	const png = await cardFile(release, name);
	if (!png) return undefined;
	const headers = { 'content-type': 'image/png', 'cross-origin-resource-policy': 'cross-origin' };
	return new Response(new Uint8Array(png), { headers });
}
