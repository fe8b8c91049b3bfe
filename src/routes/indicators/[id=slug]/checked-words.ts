import type { FoundIndicator } from '#lib/server/queries/indicators.ts';

/** How far what is said of an indicator was checked, in a sentence or two. */
export function checkedWords({ status, checked, checkedWhat, checkedWhere }: FoundIndicator): string {
	if (status === 'measured') return 'Its figures were read from a published file, which is kept with its checksum.';
	if (checked === 'unverified')
		return `Not checked yet against the publisher. What is said here is written from memory of ${checkedWhat ?? 'the time'}, and may be wrong.`;
	if (checked === 'partly') return `Checked in part. Confirmed: ${checkedWhat ?? 'its name'} The rest is written from memory.`;
	return checkedWhere.length > 0
		? 'Confirmed in a public source.'
		: 'Confirmed in a public source when the list was made; its address was not kept.';
}
