import { error, redirect } from '@sveltejs/kit';
import { codesOffMap } from '#lib/server/queries/codes-off-map.ts';
import { areasOf } from '#lib/server/queries/areas.ts';
import { unsent } from '#lib/server/unsent.ts';
import { readEdition } from '#lib/url/edition.ts';
import { linkTo } from '#lib/url/links.ts';
import { readWeights } from '#lib/url/weights.ts';
import type { PageServerLoad } from './$types';
import { readAsked, readGroupName, withName, type Asked } from './asked.ts';
import { comparedIn } from './compared.ts';
import { setsFor } from './sets.ts';

export const load: PageServerLoad = async ({ url, locals: { release } }) => {
	const { edition } = readEdition(url.searchParams, release.editions);
	const { weights, problem } = readWeights(url.searchParams);
	const areas = await areasOf(release.db, edition.id);
	const asked = readAsked(url.searchParams, areas, await codesOffMap(release.db, edition.map));
	const name = readGroupName(url.searchParams);
	const hrefOf = (codes: readonly string[]) => withName(linkTo({ path: '/compare', weights, edition: edition.id, areas: codes }), name);
	const whole = asked.problems.length + asked.elsewhere.length === 0;
	if (whole && url.searchParams.has('add') && asked.codes.length > 0) redirect(303, hrefOf(asked.codes));
	if (asked.given && asked.codes.length === 0) error(404, nobodyLeft(asked, hrefOf));
	const chosen = areas.filter(({ code }) => asked.codes.includes(code));
	return unsent({
		areas,
		chosen,
		name,
		elsewhere: asked.elsewhere,
		weights,
		problems: [...asked.problems, problem],
		sets: chosen.length === 1 ? await setsFor(release.db, edition.map, chosen[0]!) : [],
		compared: chosen.length > 1 ? await comparedIn(release.db, edition.id, chosen, weights) : undefined
	});
};

/** The way on where none of the codes is on the map: the successors of closed ones, and the page that compares any. */
function nobodyLeft({ problems, elsewhere }: Asked, hrefOf: (codes: readonly string[]) => string) {
	const kin = new Map(elsewhere.flatMap(({ kin }) => kin.map((area) => [area.code, area])));
	const all = [...kin.keys()];
	return {
		message: [...problems, ...elsewhere.map(({ words }) => words), 'So there is nothing to compare.'].join(' '),
		near: [
			...(all.length > 1 ? [{ name: 'A comparison of those that took over', href: hrefOf(all.slice(0, 25).sort()) }] : []),
			...[...kin.values()].map(({ code, name }) => ({ name: `${name} (${code})`, href: `/areas/${code}` })),
			{ name: 'Choose whom to compare', href: '/compare' }
		]
	};
}
