/** A date written in numbers alone, day first as in Britain (or YYYY-MM-DD), as YYYY-MM-DD; `undefined` where there is no such day. */
export function dayFirst(text: string): string | undefined {
	const [, day, month, year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text) ?? [];
	const iso = year === undefined ? text : `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
	const parsed = new Date(`${iso}T00:00:00Z`);
	return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
