import { differenceWords } from '#lib/format/release-changes.ts';
import { periodWords } from '#lib/format/periods.ts';
import { counted } from '#lib/format/words.ts';
import type { Database } from '../db/open.ts';
import type { HeldRelease } from '../release/held.ts';
import type { Entry } from './atom.ts';
import { restatementsOf, type Restatement } from './restatements.ts';

/** What the releases say of themselves, each with what it changed. */
export function releaseEntries(held: readonly HeldRelease[]): readonly Entry[] {
	return held.map(({ manifest, changes }) => ({
		id: manifest.id,
		title: `Release ${manifest.id}`,
		date: manifest.date,
		until: manifest.date,
		href: `/releases/${manifest.id}`,
		summary: [manifest.note, ...(changes?.difference ? differenceWords(changes.difference) : [])].join(' ')
	}));
}

/** The restated figures of one indicator that one file brought. */
export interface RestatedFile {
	readonly indicator: string;
	readonly name: string;
	readonly run: string;
	/** YYYY-MM-DD */
	readonly published: string;
	readonly figures: number;
	readonly starts: string;
	readonly ends: string;
}

/** Figures that publishers gave differently in a later file, by indicator and file, the file published last first. */
export async function restatedFiles(db: Database): Promise<readonly RestatedFile[]> {
	const files = new Map<string, RestatedFile>();
	for (const one of await restatementsOf(db, {}))
		files.set(`${one.indicator} ${one.run}`, joined(files.get(`${one.indicator} ${one.run}`), one));
	return [...files.values()].sort((a, b) => (a.published < b.published ? 1 : a.published > b.published ? -1 : 0));
}

function joined(before: RestatedFile | undefined, { indicator, name, run, published, starts, ends }: Restatement): RestatedFile {
	const first = before && before.starts < starts ? before.starts : starts;
	const last = before && before.ends > ends ? before.ends : ends;
	return { indicator, name, run, published, figures: (before?.figures ?? 0) + 1, starts: first, ends: last };
}

/** Our own mistakes that releases put right, and what publishers restated. */
export function correctionEntries(held: readonly HeldRelease[], restated: readonly RestatedFile[]): readonly Entry[] {
	const own = held.flatMap(({ manifest, changes }) =>
		(changes?.corrections ?? []).map(({ date, what, why }, at) => ({
			id: `correction:${manifest.id}:${at + 1}`,
			title: `Corrected: ${what}`,
			date,
			until: date,
			href: '/corrections',
			summary: `${why} In force since release ${manifest.id}.`
		}))
	);
	const theirs = restated.map(({ indicator, name, run, published, figures, starts, ends }) => ({
		id: `restated:${indicator}:${run}`,
		title: `Restated by its publisher: ${name}`,
		date: published,
		until: ends,
		href: `/indicators/${indicator}`,
		summary: `${counted(figures, 'figure')} for ${periodWords({ starts, ends })}.`
	}));
	return [...own, ...theirs];
}
