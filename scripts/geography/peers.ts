import type { LineageRow } from '../tidy/lineage.ts';
import type { PeerRow } from '../tidy/peers.ts';
import { gssLookup, type Listed } from './lists.ts';
import { numberIn, type RawFolder } from './raw.ts';
import { mostSimilar } from './similarity.ts';

const INPUTS = 'geo/peers/rightcare-similar-10-inputs-2020-04.csv';
const PATIENTS = 'poptot';

/** The variables of April 2020 and their weights, as NHS England published them. */
const WEIGHTS = {
	IMDscore: 0.25,
	[PATIENTS]: 0.15,
	pop_18_39: 0.1,
	pop_65_84: 0.1,
	pop_85plus: 0.1,
	pc_pop_rural_sparse: 0.15,
	pc_White_other: 0.03,
	pc_Mixed: 0.03,
	pc_Asian: 0.03,
	pc_Black: 0.03,
	pc_OtherEth: 0.03
} as const;
type Variable = keyof typeof WEIGHTS;
const VARIABLES = Object.keys(WEIGHTS) as Variable[];

/** A CCG by GSS code with its registered patients, and scores and shares of them. */
type Inputs = Map<string, Record<Variable, number>>;

function inputs(raw: RawFolder, lists: readonly Listed[]): Inputs {
	const gss = gssLookup(lists);
	const numbers = (row: Record<Variable, string>) =>
		Object.fromEntries(VARIABLES.map((name) => [name, numberIn(row[name], INPUTS)])) as Record<Variable, number>;
	return new Map(raw.rows(INPUTS, ['CCGcode', ...VARIABLES]).map((row) => [gss('2020-04', row.CCGcode), numbers(row)]));
}

/** The inputs of two CCGs as one: patients added, the rest as means by patients. */
function joined(a: Record<Variable, number>, b: Record<Variable, number>): Record<Variable, number> {
	const all = a[PATIENTS] + b[PATIENTS];
	const both = (name: Variable): number => (name === PATIENTS ? all : (a[name] * a[PATIENTS] + b[name] * b[PATIENTS]) / all);
	return Object.fromEntries(VARIABLES.map((name) => [name, both(name)])) as Record<Variable, number>;
}

/** The inputs of the CCGs of April 2021, all of them whole CCGs of 2020 or mergers of such. */
function merged(of2020: Inputs, lineage: readonly LineageRow[]): Inputs {
	const of2021: Inputs = new Map();
	for (const [gss, input] of of2020) {
		const to = lineage.find((row) => row.to_map === '2021-04' && row.from === gss)?.to ?? gss;
		const before = of2021.get(to);
		of2021.set(to, before ? joined(before, input) : input);
	}
	return of2021;
}

function recalculated(map: '2020-04' | '2021-04', from: Inputs): PeerRow[] {
	const codes = [...from.keys()].sort();
	const variables = VARIABLES.map((name) => ({ weight: WEIGHTS[name], values: codes.map((gss) => from.get(gss)?.[name] ?? NaN) }));
	return [...mostSimilar(codes, variables)].flatMap(([gss, others]) =>
		others.map(({ code }, i): PeerRow => ({ map, gss, position: i + 1, other: code, listed: '2020-04', basis: 'recalculated' }))
	);
}

function published(raw: RawFolder, lists: readonly Listed[], map: '2015-04' | '2016-04'): PeerRow[] {
	const gss = gssLookup(lists);
	const columns = Array.from({ length: 10 }, (_, i) => `similar_ccg_${i + 1}` as const);
	return raw.rows('geo/peers/rightcare-similar-10-ccgs-2016.csv', ['CCG16CDH', ...columns]).flatMap((row) =>
		columns.map((column, i): PeerRow => {
			const other = gss(map, row[column] ?? '');
			return { map, gss: gss(map, row.CCG16CDH), position: i + 1, other, listed: '2016-04', basis: 'published' };
		})
	);
}

/** Throws unless the similar ten worked out for April 2020 are those of the held table, which was made from the same inputs. */
function checkAgainstHeld(raw: RawFolder, lists: readonly Listed[], peers: readonly PeerRow[]): void {
	const gss = gssLookup(lists);
	const found = new Set(peers.map(({ gss, position, other }) => `${gss} ${position} ${other}`));
	const held = raw.rows('geo/derived/ccg-similar-10-april-2020.csv', ['ccg_ods_2020', 'rank', 'similar_ods']);
	const differing = held.find((row) => !found.has(`${gss('2020-04', row.ccg_ods_2020)} ${row.rank} ${gss('2020-04', row.similar_ods)}`));
	if (differing || held.length !== peers.length)
		throw new Error(`The similar ten of ${differing?.ccg_ods_2020 ?? 'April 2020'} differ from the held table.`);
}

/**
 * The ten CCGs most like each: NHS England's list of 2016 for the maps of 2015 and 2016; for 2020 its method of April 2020
 * on its inputs; for 2021 the same on those inputs added up over mergers. For 2017 to 2019 no list was published and no
 * inputs are held, so there are none.
 */
export function peersOf(raw: RawFolder, lists: readonly Listed[], lineage: readonly LineageRow[]): PeerRow[] {
	const of2020 = inputs(raw, lists);
	const peers2020 = recalculated('2020-04', of2020);
	checkAgainstHeld(raw, lists, peers2020);
	return [
		...published(raw, lists, '2015-04'),
		...published(raw, lists, '2016-04'),
		...peers2020,
		...recalculated('2021-04', merged(of2020, lineage))
	];
}
