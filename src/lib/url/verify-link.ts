/** The path and query at which a printed code can be checked: `/verify/{code}?of={address}`. */
export function verifyLink(code: string, address: string): string {
	return `/verify/${code}?of=${encodeURIComponent(address).replaceAll('%2F', '/').replaceAll('%2C', ',')}`;
}

/** A path of this site with its query, as a printed paper carries it; `undefined` for anything that could lead elsewhere. */
export function readAddress(text: string): string | undefined {
	return text.length <= 1500 && /^\/(?![/\\])[\x21-\x7e]*$/.test(text) ? text : undefined;
}
