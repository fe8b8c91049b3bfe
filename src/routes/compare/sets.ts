import type { Vintage } from '#lib/domain/area.ts';
import type { Database } from '#lib/server/db/open.ts';
import type { EditionArea } from '#lib/server/queries/areas.ts';
import { neighboursOf } from '#lib/server/queries/neighbours.ts';
import { peersOf } from '#lib/server/queries/peers.ts';
import { MOST_AREAS } from '#lib/url/comparison.ts';

/** Areas that a reader may want beside one: what they are, and their codes with its own. */
export interface Beside {
	readonly name: string;
	readonly codes: readonly string[];
}

/** The neighbours and the ten most alike of an area, each with the area itself; those without anybody are left out. */
export async function setsFor(db: Database, map: Vintage, { code, gss }: EditionArea): Promise<readonly Beside[]> {
	const near = await neighboursOf(db, map, gss);
	const alike = await peersOf(db, map, gss);
	const withOwn = (others: readonly { readonly code: string }[]): readonly string[] =>
		[code, ...others.map((other) => other.code)].slice(0, MOST_AREAS).sort();
	return [
		{ name: 'its neighbours', codes: withOwn(near) },
		{ name: 'the ten CCGs most alike', codes: withOwn(alike) }
	].filter(({ codes }) => codes.length > 1);
}
