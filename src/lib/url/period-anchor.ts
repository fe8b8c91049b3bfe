/** The id that a period has on the page of an indicator in one CCG: `p-2015-16-q4` of "2015/16 Q4". */
export function periodAnchor(label: string): string {
	return `p-${label.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
