import type { Edition } from '#lib/domain/edition.ts';
import { CELLS, cellId, type CellId } from '#lib/domain/framework.ts';
import { GAP_KINDS, WEAKNESSES, gapKind, weaknessesOf, type GapKind, type Weakness } from '#lib/domain/gap.ts';
import { askedBody } from '#lib/format/asked-body.ts';
import { dayWords } from '#lib/format/dates.ts';
import { cellName, inSentence } from '#lib/format/names.ts';
import { periodWords } from '#lib/format/periods.ts';
import { counted } from '#lib/format/words.ts';
import type { EditionCell } from '#lib/server/queries/edition-cells.ts';
import type { LedgerRow } from '#lib/server/queries/ledger.ts';
import { endedWords } from '../indicators/facts.ts';
import { factsOn, type Fact } from './facts.ts';
import { questionsOn, type Questions } from './questions.ts';

/** An entry of the ledger: what is missing or weak, what is known of that, and a question for each of three readers. */
export interface Entry {
	/** The indicator's id, which is the entry's anchor too. */
	readonly id: string;
	readonly name: string;
	readonly cell: CellId;
	/** The row of the published list that it serves. */
	readonly row: string | null;
	/** Why the edition has no figures of it; `undefined` where it has some that are weak. */
	readonly gap: GapKind | undefined;
	readonly weaknesses: readonly Weakness[];
	readonly facts: readonly Fact[];
	readonly questions: Questions;
}

/** What all entries of a page share. */
export interface Setting {
	readonly edition: Edition;
	readonly editions: readonly Edition[];
	/** The day of the release. */
	readonly date: string;
	readonly cells: readonly EditionCell[];
}

/** The year to an edition's reference date: "April 2021 to March 2022". */
export function yearOf({ referenceDate }: Edition): string {
	return periodWords({ starts: `${Number(referenceDate.slice(0, 4)) - 1}-04-01`, ends: referenceDate });
}

/** What is known of the last figures of a row, in words; `undefined` where there are none or they go on. */
function lastOf({ ceased, starts, ends }: LedgerRow): string | undefined {
	if (ceased !== null) return inSentence(endedWords(ceased));
	return starts && ends ? periodWords({ starts, ends }) : undefined;
}

const ORDER: readonly (GapKind | Weakness)[] = [...GAP_KINDS, ...WEAKNESSES];

/** The entries of an edition's ledger, the worst kind first, then in the order of the framework; rows with sound figures have none. */
export function entriesOf(rows: readonly LedgerRow[], setting: Setting): readonly Entry[] {
	return rows
		.flatMap((row) => {
			const gap = gapKind(row);
			const weaknesses = weaknessesOf(row).filter((weakness) => gap === undefined || weakness !== 'carried');
			const kind = gap ?? weaknesses[0];
			return kind === undefined ? [] : [{ kind, entry: entryOf(row, { kind, gap, weaknesses }, setting) }];
		})
		.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || CELLS.indexOf(a.entry.cell) - CELLS.indexOf(b.entry.cell))
		.map(({ entry }) => entry);
}

interface Kinds {
	readonly kind: GapKind | Weakness;
	readonly gap: GapKind | undefined;
	readonly weaknesses: readonly Weakness[];
}

function entryOf(row: LedgerRow, { kind, gap, weaknesses }: Kinds, setting: Setting): Entry {
	const cell = cellId(row.group, row.factor);
	const asked = askedBody(row.owner);
	const last = lastOf(row);
	return {
		id: row.id,
		name: row.name,
		cell,
		row: row.row,
		gap,
		weaknesses,
		facts: factsOn({ row, kind, asked, last, means: meaning(row, kind, setting), ...sinceWords(setting) }),
		questions: questionsOn({
			kind,
			name: row.name,
			unit: row.unit ?? 'no measure has been agreed',
			part: cellName(cell),
			owner: row.owner ?? asked,
			asked,
			year: yearOf(setting.edition),
			last: last ?? yearOf(setting.edition)
		})
	};
}

function sinceWords({ editions, edition, date }: Setting) {
	const days = editions.map(({ referenceDate }) => referenceDate).sort();
	return {
		every: `${dayWords(days[0] ?? edition.referenceDate)} to ${dayWords(days.at(-1) ?? edition.referenceDate)}`,
		reference: dayWords(edition.referenceDate),
		release: dayWords(date)
	};
}

/** What a gap means for the score of its part of the framework. */
function meaning(row: LedgerRow, kind: GapKind | Weakness, { cells }: Setting): string {
	const id = cellId(row.group, row.factor);
	const part = inSentence(cellName(id));
	const scored = cells.find((cell) => cell.id === id)?.indicators ?? 0;
	if (gapKind(row) === undefined) {
		const use = row.standing === 'scored' ? `It counts in the score of ${part}` : 'It is shown, not scored';
		return `${use}. ${{ declared: 'It is as good as what was declared.', modelled: 'It is as good as the model.', carried: 'Every figure is an estimate.', suppressed: `${counted(row.suppressed, 'CCG has', 'CCGs have')} no figure.` }[kind as Weakness]}`;
	}
	if (scored === 0) return `Nothing is scored for ${part}: the part is empty.`;
	return `The score of ${part} leaves it out and rests on ${counted(scored, 'other measure')}.`;
}
