import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';

/** The parts of an archive, inflated, by name; or the number of the case for which it is refused, with a sentence. */
export type Archive = { readonly parts: ReadonlyMap<string, Uint8Array> } | { readonly case: number; readonly fault: string };

const MEGABYTE = 1024 * 1024;
/** How large an archive may be: parts, bytes of a part and of all parts inflated, and how many times a part may grow. */
export const LIMITS = { parts: 1000, part: 64 * MEGABYTE, inAll: 256 * MEGABYTE, times: 100 };
type Limits = typeof LIMITS;
/** Below this size a part may be as well compressed as it likes. */
const SMALL = MEGABYTE / 16;

/** A reason to refuse an archive. */
class Refusal extends Error {
	readonly case: number;
	constructor(number: number, sentence: string) {
		super(sentence);
		this.case = number;
	}
}

const megabytes = (bytes: number): string => `${bytes / MEGABYTE} MB`;
const bomb = (what: string): Refusal => new Refusal(6, `The archive ${what}: it may be made to fill the memory.`);

function checkEntry(entry: Entry, names: ReadonlySet<string>, { parts }: Limits): void {
	if (names.size >= parts) throw bomb(`has more than ${parts} parts`);
	if (names.has(entry.fileName.toLowerCase())) throw new Refusal(7, `The archive has two parts called “${entry.fileName}”.`);
	if (((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000) throw new Refusal(7, `“${entry.fileName}” is a link.`);
	if (entry.isEncrypted()) throw new Refusal(4, 'The archive is protected by a password.');
}

/** The bytes of a part, counted as they come, so that what is announced need not be believed. */
async function inflated(zip: ZipFile, entry: Entry, before: number, { part, inAll, times }: Limits): Promise<Buffer> {
	const chunks: Buffer[] = [];
	let size = 0;
	for await (const chunk of await zip.openReadStreamPromise(entry)) {
		const bytes = chunk as Buffer;
		size += bytes.length;
		if (size > part) throw bomb(`has a part of more than ${megabytes(part)}`);
		if (before + size > inAll) throw bomb(`has more than ${megabytes(inAll)} in all`);
		if (size > SMALL && size > times * entry.compressedSize) throw bomb(`has a part that grows more than ${times} times`);
		chunks.push(bytes);
	}
	return Buffer.concat(chunks);
}

function checkPart(name: string, bytes: Buffer, crc: number): void {
	if (crc32(bytes) !== crc) throw new Refusal(5, `“${name}” was damaged on its way.`);
	if (bytes.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004'))) throw new Refusal(6, 'The archive has another archive in it.');
}

async function partsOf(bytes: Uint8Array, limits: Limits): Promise<Map<string, Uint8Array>> {
	const zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true });
	const names = new Set<string>();
	const parts = new Map<string, Uint8Array>();
	let size = 0;
	for await (const entry of zip.eachEntry()) {
		checkEntry(entry, names, limits);
		names.add(entry.fileName.toLowerCase());
		if (entry.fileName.endsWith('/')) continue;
		const part = await inflated(zip, entry, size, limits);
		size += part.length;
		checkPart(entry.fileName, part, entry.crc32);
		parts.set(entry.fileName, part);
	}
	return parts;
}

/**
 * The parts of a zip archive in memory, nothing being written: an archive that would grow beyond 64 MB a part, 256 MB in all, 100
 * times its size or 1,000 parts is refused, and so is one with a path out of its folder, a link, a name twice or an archive in it.
 */
export async function openArchive(bytes: Uint8Array, limits = LIMITS): Promise<Archive> {
	try {
		return { parts: await partsOf(bytes, limits) };
	} catch (fault) {
		if (fault instanceof Refusal) return { case: fault.case, fault: fault.message };
		const said = fault instanceof Error ? fault.message : String(fault);
		const isPath = /relative path|absolute path|characters in fileName/u.test(said);
		if (isPath) return { case: 7, fault: `The archive has a part with a path out of its folder (${said}).` };
		return { case: 5, fault: 'The archive is cut short or damaged.' };
	}
}
