import type { IncomingMessage } from 'node:http';
import { request } from './request.ts';
import { allowed, FetchRefusal, type FetchRules } from './rules.ts';

/** What an address held. */
export interface Downloaded {
	readonly bytes: Uint8Array;
	/** The address at which it was found, after redirects. */
	readonly from: string;
	/** The day on the publisher's clock, YYYY-MM-DD, where its server says so. */
	readonly day: string | undefined;
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The response at the end of the redirects, each of which must be allowed too. */
async function followed(url: URL, rules: FetchRules, signal: AbortSignal): Promise<{ response: IncomingMessage; url: URL }> {
	let at = url;
	for (let hops = 0; hops <= rules.mostRedirects; hops += 1) {
		const response = await request(at, rules, signal);
		const { location } = response.headers;
		if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { response, url: at };
		response.destroy();
		at = allowed(location, rules, at);
	}
	throw new FetchRefusal(`${url.host} sends from address to address more than ${rules.mostRedirects} times.`);
}

const megabytes = (bytes: number): string => `${Math.round(bytes / 1024 / 1024)} MB`;

/** The body, counted as it comes. */
async function bodyOf(response: IncomingMessage, { mostBytes }: FetchRules): Promise<Uint8Array> {
	const tooLarge = (): FetchRefusal => new FetchRefusal(`The answer is larger than ${megabytes(mostBytes)}.`);
	const said = Number(response.headers['content-length'] ?? NaN);
	if (said > mostBytes) throw tooLarge();
	const parts: Buffer[] = [];
	let bytes = 0;
	for await (const part of response as AsyncIterable<Buffer>) {
		bytes += part.length;
		if (bytes > mostBytes) throw tooLarge();
		parts.push(part);
	}
	if (!response.complete || (Number.isFinite(said) && bytes !== said)) throw new FetchRefusal('The answer was cut short.');
	return Buffer.concat(parts);
}

function dayOf(response: IncomingMessage): string | undefined {
	const time = Date.parse(response.headers.date ?? '');
	return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function refusalOf(fault: unknown, url: URL, { mostSeconds }: FetchRules, signal: AbortSignal): FetchRefusal {
	if (fault instanceof FetchRefusal) return fault;
	if (signal.aborted) return new FetchRefusal(`${url.host} took longer than ${mostSeconds} seconds.`);
	const { code = '', message } = fault as NodeJS.ErrnoException;
	if (code === 'ECONNRESET') return new FetchRefusal('The answer was cut short.');
	return new FetchRefusal(`${url.host} cannot be reached: ${message}`);
}

/**
 * What an address holds, within the rules: listed hosts, redirects only among them, so many bytes and seconds in all. It is
 * tried once. Throws a `FetchRefusal` for anything but a whole answer with status 200 that is not packed.
 */
export async function download(address: string | URL, rules: FetchRules): Promise<Downloaded> {
	const url = allowed(address, rules);
	const signal = AbortSignal.timeout(rules.mostSeconds * 1000);
	let response: IncomingMessage | undefined;
	try {
		const found = await followed(url, rules, signal);
		response = found.response;
		if (response.statusCode !== 200) throw new FetchRefusal(`${url.host} answered ${response.statusCode} to ${url.pathname}${url.search}`);
		const packed = response.headers['content-encoding'] ?? 'identity';
		if (packed !== 'identity') throw new FetchRefusal(`The answer is packed (${packed}), which was not asked for.`);
		return { bytes: await bodyOf(response, rules), from: found.url.href, day: dayOf(response) };
	} catch (fault) {
		throw refusalOf(fault, url, rules, signal);
	} finally {
		response?.destroy();
	}
}
