import type { GapKind, Weakness } from '#lib/domain/gap.ts';
import type { LedgerRow } from '#lib/server/queries/ledger.ts';

/** A term and what is known of it. */
export type Fact = readonly [term: string, text: string];

/** What the four facts of an entry are written from. */
export interface Known {
	readonly row: LedgerRow;
	readonly kind: GapKind | Weakness;
	/** The public body that answers for it today. */
	readonly asked: string;
	/** Its last period in words, where there is one. */
	readonly last: string | undefined;
	/** What the gap means for the score. */
	readonly means: string;
	/** The first and last day of all editions, the edition's reference date and the release's day, in words. */
	readonly every: string;
	readonly reference: string;
	readonly release: string;
}

const NOT_STATED = 'Not stated in the catalogue';

/** Who owns it: the first fact, with its term. */
function ownerOf({ row, kind }: Known): Fact {
	const owner = row.owner ?? NOT_STATED;
	if (kind === 'nobody') return ['Who could collect it', 'Nobody owns it yet. NHS England can require NHS bodies to send figures in.'];
	if (kind === 'councils') return ['Who collects it', `${owner}, for councils`];
	if (kind === 'ended') return ['Who published it', owner];
	return ['Who publishes it', row.frequency === null ? owner : `${owner}. ${row.frequency}`];
}

/** Since when it is missing, or of when the figures are that there are: the second fact. */
function sinceOf({ row, kind, last, every, reference, release }: Known): Fact {
	if (kind === 'nobody' || kind === 'councils') return ['Since when missing', `In every edition, ${every}`];
	if (kind === 'not-held') {
		const ended = row.ceased === null ? '' : ` It has ended: ${last ?? row.ceased}.`;
		return ['Since when missing', `Always here: no file of it is in the release of ${release}.${ended}`];
	}
	if (kind === 'not-yet') return ['Since when missing', `The first figures held are later than ${reference}`];
	return [kind === 'ended' || kind === 'old' ? 'Last figure' : 'What we hold', last === undefined ? NOT_STATED : last];
}

const FILLED_BY: Readonly<Record<GapKind | Weakness, (known: Known) => string>> = {
	nobody: ({ row }) => row.whatWouldFill ?? NOT_STATED,
	councils: ({ row }) => row.whatWouldFill ?? NOT_STATED,
	ended: ({ asked }) => `The same count again. The body to ask is ${asked}.`,
	'not-held': ({ row }) =>
		`The published file: ${row.whatWouldFill ?? NOT_STATED}.${row.importer === null ? '' : ' What reads it is ready here.'}`,
	old: ({ reference }) => `Newer figures. None that ended more than three years before ${reference} counts.`,
	'not-yet': () => 'Nothing: it was not counted then.',
	declared: () => 'A count made or checked by somebody else.',
	modelled: () => 'A count of people in place of the model.',
	carried: () => 'The same count by the CCG of each patient.',
	suppressed: () => 'Several periods added up, so that the numbers are large enough to print.'
};

/** The four facts of an entry: whose it is, since when, what it means and what would fill it. */
export function factsOn(known: Known): readonly Fact[] {
	const checked = known.row.checked === 'unverified' ? ' This is written from memory and not checked yet.' : '';
	return [
		ownerOf(known),
		sinceOf(known),
		['What it means', known.means],
		['What would fill it', `${FILLED_BY[known.kind](known)}${checked}`]
	];
}
