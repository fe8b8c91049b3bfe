import type { Reroute, Transport } from '@sveltejs/kit';

/** Where RFC 9116 has readers look for it; a route's folder cannot begin with a dot. */
const WELL_KNOWN = '/.well-known/security.txt';

const onTo: Reroute = ({ url }) => (url.pathname === WELL_KNOWN ? '/security.txt' : undefined);

const UNSENT = Symbol.for('unsent');

const isUnsent = (value: unknown): boolean => typeof value === 'object' && value !== null && Reflect.has(value, UNSENT);

/** What stands for the answers that `unsent` marked, where the framework would write them out: one letter. */
const letters: Transport = { unsent: { encode: (value: unknown) => isUnsent(value) && 1, decode: (): undefined => undefined } };

// the names by which the framework calls them
export { onTo as reroute, letters as transport };
