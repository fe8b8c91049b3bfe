import type { RunRow } from '../tidy/runs.ts';
import { sha256 } from '../tidy/source-state.ts';
import type { FindingGroup } from './findings.ts';

/** What a steward says who has looked at findings: their ids, the steward's name, and why. A rehearsal needs no name. */
export interface Acceptance {
	readonly ids: readonly string[];
	readonly by?: string;
	readonly why?: string;
}

/** A finding that was accepted, as it is kept with the run. */
export interface SignOff {
	readonly id: string;
	readonly by: string;
	readonly why: string;
}

const LETTERS = 10;

/** The id of a finding that can be accepted: of what it says of these very files, so that it is accepted for no others. */
export function signOffId(source: string, hashes: readonly string[], { case: number, says }: FindingGroup): string {
	return `${number}-${sha256([source, ...[...hashes].sort(), number, says].join('\n')).slice(0, LETTERS)}`;
}

/** The findings with an id on each that can be accepted, and whether it was. */
export function withIds(
	groups: readonly FindingGroup[],
	source: string,
	hashes: readonly string[],
	{ ids }: Acceptance
): readonly FindingGroup[] {
	return groups.map((group) => {
		if (!group.signOff) return group;
		const id = signOffId(source, hashes, group);
		return { ...group, id, accepted: ids.includes(id) };
	});
}

/** The findings that were accepted, by whom and why. */
export function signOffsOf(groups: readonly FindingGroup[], { ids, by = '', why = '' }: Acceptance): SignOff[] {
	return groups.flatMap(({ id, accepted }) => (id !== undefined && accepted && ids.includes(id) ? [{ id, by, why }] : []));
}

const together = (before: string | undefined, now: readonly string[], between: string): string =>
	[...new Set([...(before?.split(between) ?? []), ...now])].filter((part) => part !== '').join(between);

/** The ids that were accepted when the same files were imported before. */
export function acceptedBefore(runs: readonly RunRow[], hashes: readonly string[]): string[] {
	return runs.filter(({ sha256: hash }) => hashes.includes(hash)).flatMap(({ accepted }) => accepted?.split(' ') ?? []);
}

/** The runs with what was accepted of their files written into them, now or when the same files were imported before. */
export function signed(
	runs: readonly RunRow[],
	before: readonly RunRow[],
	hashes: readonly string[],
	signOffs: readonly SignOff[]
): readonly RunRow[] {
	return runs.map((run) => {
		if (!hashes.includes(run.sha256)) return run;
		const earlier = before.find(({ sha256: hash }) => hash === run.sha256);
		const fresh = signOffs.filter(({ by }) => by !== '');
		const accepted = together(
			earlier?.accepted,
			fresh.map(({ id }) => id),
			' '
		);
		if (accepted === '') return run;
		const by = together(
			earlier?.accepted_by,
			fresh.map((one) => one.by),
			'; '
		);
		return {
			...run,
			accepted,
			accepted_by: by,
			accepted_why: together(
				earlier?.accepted_why,
				fresh.map(({ why }) => why),
				'; '
			)
		};
	});
}
