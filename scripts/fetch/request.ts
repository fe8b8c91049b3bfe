import { lookup as lookUp, type LookupAddress, type LookupOptions } from 'node:dns';
import { get as getPlain, type IncomingMessage } from 'node:http';
import { get as getSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { FetchRefusal, type FetchRules } from './rules.ts';

const AGENT = 'CCG Lens, import of published figures';

/** Looks a host up and passes on only addresses that the rules reach, so that the one asked is the one that was checked. */
function guarded({ reaches }: FetchRules): LookupFunction {
	return (host: string, options: LookupOptions, answer: Parameters<LookupFunction>[2]) => {
		lookUp(host, { ...options, all: true }, (fault: NodeJS.ErrnoException | null, found: LookupAddress[]) => {
			if (fault) {
				answer(fault, '', 0);
				return;
			}
			const barred = found.find(({ address }) => !reaches(address));
			const [first] = found;
			if (barred || !first) {
				answer(new FetchRefusal(`${host} stands for ${barred?.address ?? 'no address'}, which is not public.`), '', 0);
			} else if (options.all) answer(null, found);
			else answer(null, first.address, first.family);
		});
	};
}

/**
 * Asks for an address and answers with the response's head; its body is still to come. Throws a `FetchRefusal` where the host
 * stands for an address that the rules do not reach; `signal` ends the request at any time.
 */
export function request(url: URL, rules: FetchRules, signal: AbortSignal): Promise<IncomingMessage> {
	const host = url.hostname.replace(/^\[|\]$/g, '');
	if (isIP(host) > 0 && !rules.reaches(host)) throw new FetchRefusal(`${host} is not a public address.`);
	const get = url.protocol === 'https:' ? getSecure : getPlain;
	const headers = { accept: 'text/csv, */*;q=0.1', 'accept-encoding': 'identity', 'user-agent': AGENT };
	return new Promise((resolve, reject) => {
		get(url, { headers, signal, lookup: guarded(rules), agent: false }, resolve).on('error', reject);
	});
}
