/** Parameters that stand before the release in an address. */
const BEFORE: ReadonlySet<string> = new Set(['w', 'cells', 'edition']);

/** A path of this site with its query, held to one release: the same figures whatever is published later. A fragment stays at the end. */
export function pinnedTo(release: string, address: string): string {
	const [rest = '', fragment] = address.split('#', 2);
	const [path = '', query = ''] = rest.split('?', 2);
	const parts = query.split('&').filter((part) => part !== '' && !part.startsWith('release='));
	const isBefore = (part: string): boolean => BEFORE.has(part.split('=', 1)[0]!);
	const all = [...parts.filter(isBefore), `release=${release}`, ...parts.filter((part) => !isBefore(part))];
	return `${path}?${all.join('&')}${fragment === undefined ? '' : `#${fragment}`}`;
}
