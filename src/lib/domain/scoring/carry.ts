import { VINTAGES, type Vintage } from '../area.ts';
import { MAIN_SHARE, WHOLE_SHARE, type Link } from '../lineage.ts';

/** What carrying has to know: who is on each map, what became of them, and the residents of each CCG on its own map. */
export interface Reference {
	readonly maps: readonly { readonly map: Vintage; readonly gss: string; readonly ods: string }[];
	readonly lineage: readonly Link[];
	/** One row a map and CCG: the band `all`. */
	readonly residents: readonly { readonly map: Vintage; readonly gss: string; readonly people: number }[];
}

/** The CCGs of a source's map that an area is made of; weigh them by `people`, the residents of the whole of each. */
export interface Carried {
	readonly parts: readonly { readonly gss: string; readonly people: number }[];
	/** Whether the parts are the area but for up to 2% of people: shown as an approximate area. */
	readonly approximate: boolean;
}

/** GSS code of an area of the map asked for, to what it is made of; an area that cannot be reached is absent. */
export type Carrying = ReadonlyMap<string, Carried>;

/** Shares are held to six decimals. */
const ROUNDING = 1e-5;

/** Where the people of a source's CCGs went: destination, to source, to share of the source. */
type Spread = Map<string, Map<string, number>>;

const codesOn = (reference: Reference, map: Vintage): string[] => reference.maps.flatMap((row) => (row.map === map ? [row.gss] : []));

/** One step of the lists further: areas without a link stay, those with links pass on their shares. */
function oneStep(spread: Spread, links: readonly Link[]): Spread {
	const next: Spread = new Map();
	for (const [at, sources] of spread) {
		const onward = links.filter((link) => link.from === at).map((link) => ({ to: link.to, share: link.shareOfFrom }));
		for (const { to, share } of onward.length > 0 ? onward : [{ to: at, share: 1 }]) {
			const there = next.get(to) ?? new Map<string, number>();
			for (const [source, part] of sources) there.set(source, (there.get(source) ?? 0) + part * share);
			next.set(to, there);
		}
	}
	return next;
}

/** What an area is made of where all its main sources lie inside it and all but supply it; else `undefined`. */
function madeOf(sources: ReadonlyMap<string, number>, residents: ReadonlyMap<string, number>): Carried | undefined {
	const all = [...sources].map(([gss, inside]) => ({ gss, inside, people: residents.get(gss) ?? NaN }));
	const total = all.reduce((sum, { inside, people }) => sum + inside * people, 0);
	const main = all.filter(({ inside, people }) => inside * people > MAIN_SHARE * total);
	const covered = main.reduce((sum, { inside, people }) => sum + inside * people, 0) / total;
	if (!(covered >= WHOLE_SHARE) || main.some(({ inside }) => inside < WHOLE_SHARE)) return undefined;
	const parts = main.map(({ gss, people }) => ({ gss, people })).sort((a, b) => (a.gss < b.gss ? -1 : 1));
	return { parts, approximate: covered < 1 - ROUNDING || main.some(({ inside }) => inside < 1 - ROUNDING) };
}

/** From an older map: follow the lists step by step. */
function forwards(reference: Reference, from: Vintage, to: Vintage, residents: ReadonlyMap<string, number>): Carrying {
	let spread: Spread = new Map(codesOn(reference, from).map((gss) => [gss, new Map([[gss, 1]])]));
	for (let step = VINTAGES.indexOf(from) + 1; step <= VINTAGES.indexOf(to); step++) {
		spread = oneStep(
			spread,
			reference.lineage.filter((link) => link.toMap === VINTAGES[step])
		);
	}
	const carrying = new Map<string, Carried>();
	for (const gss of codesOn(reference, to)) {
		const carried = madeOf(spread.get(gss) ?? new Map(), residents);
		if (carried) carrying.set(gss, carried);
	}
	return carrying;
}

/** From a newer map: only areas with both codes the same, since nothing is ever split. */
function backwards(reference: Reference, from: Vintage, to: Vintage, residents: ReadonlyMap<string, number>): Carrying {
	const pairsOn = (map: Vintage) => reference.maps.filter((row) => row.map === map);
	const newer = new Set(pairsOn(from).map(({ gss, ods }) => `${gss} ${ods}`));
	const same = pairsOn(to).filter(({ gss, ods }) => newer.has(`${gss} ${ods}`));
	return new Map(same.map(({ gss }) => [gss, { parts: [{ gss, people: residents.get(gss) ?? NaN }], approximate: false }]));
}

/**
 * Answers, for figures on the map `from`, what each area of the map `to` is made of. From an older map an area is reached
 * where every source with more than 2% of its people lies at least 98% inside it and those sources hold at least 98% of its
 * people; from a newer map where ODS and GSS code are the same. An area has a value only if each of its parts has one.
 * The parts of an area of the same map are itself. Answers are remembered.
 */
export function carrier(reference: Reference): (from: Vintage, to: Vintage) => Carrying {
	const known = new Map<string, Carrying>();
	return (from, to) => {
		const before = known.get(`${from} ${to}`);
		if (before) return before;
		const residents = new Map(reference.residents.filter((row) => row.map === from).map((row) => [row.gss, row.people]));
		const carrying = (from > to ? backwards : forwards)(reference, from, to, residents);
		known.set(`${from} ${to}`, carrying);
		return carrying;
	};
}
