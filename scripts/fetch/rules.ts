import { isPublicAddress } from './public-address.ts';

/** What may be fetched, and how much of it. */
export interface FetchRules {
	readonly hosts: readonly string[];
	readonly schemes: readonly string[];
	/** Whether a host may be reached at an address that its name stands for. */
	readonly reaches: (address: string) => boolean;
	readonly mostBytes: number;
	readonly mostSeconds: number;
	readonly mostRedirects: number;
}

/** Something that was not fetched, in a sentence for people; nothing has been written. */
export class FetchRefusal extends Error {}

/** The rules for publishers' sites: https to the hosts listed, at public addresses, 200 MB and 60 seconds in all. */
export function rulesFor(hosts: readonly string[]): FetchRules {
	return { hosts, schemes: ['https:'], reaches: isPublicAddress, mostBytes: 200 * 1024 * 1024, mostSeconds: 60, mostRedirects: 5 };
}

/** The address if the rules let it be fetched; throws a `FetchRefusal` that says why not. */
export function allowed(address: string | URL, { schemes, hosts }: FetchRules, base?: URL): URL {
	const url = URL.canParse(address.toString(), base) ? new URL(address, base) : undefined;
	if (!url) throw new FetchRefusal(`“${address.toString()}” is not an address.`);
	if (!schemes.includes(url.protocol)) throw new FetchRefusal(`Only ${schemes.join(', ')} addresses are fetched, not ${url.href}`);
	if (url.username !== '' || url.password !== '') throw new FetchRefusal('An address with a name or password in it is not fetched.');
	if (!hosts.includes(url.host)) throw new FetchRefusal(`${url.host} is not among the hosts that may be asked: ${hosts.join(', ')}.`);
	return url;
}
