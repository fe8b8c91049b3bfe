import { CFB, read, type WorkBook } from '@e965/xlsx';

/** A stream of a compound file; `size` is what its directory says. */
export interface Stream {
	readonly name: string;
	readonly size: number;
	readonly content?: ArrayLike<number>;
}

/** A compound file, or an archive that is being put together. */
export interface Compound {
	readonly FullPaths: readonly string[];
	readonly FileIndex: readonly Stream[];
}

/** What the library knows of compound files and archives, which it leaves without types. */
const FILES = CFB as {
	readonly read: (bytes: Uint8Array, options: { readonly type: 'buffer' }) => Compound;
	readonly write: (archive: Compound, options: { readonly fileType: 'zip'; readonly type: 'buffer' }) => Uint8Array;
	readonly utils: {
		readonly cfb_new: () => Compound;
		readonly cfb_add: (archive: Compound, name: string, content: Uint8Array) => void;
	};
};

/** Stored values and formulas, no shown texts, no macros; cells without a value are kept, for a formula may stand there. */
const OPTIONS = {
	type: 'buffer',
	dense: true,
	cellFormula: true,
	cellNF: true,
	cellText: false,
	cellHTML: false,
	cellStyles: true,
	sheetStubs: true,
	bookVBA: false
} as const;

/** What a step of the library gives, or `undefined` where it gives up. */
function attempt<T>(step: () => T): T | undefined {
	try {
		return step();
	} catch {
		return undefined;
	}
}

/** The streams of a compound file; `undefined` where it is damaged. */
export function compoundOf(bytes: Uint8Array): Compound | undefined {
	return attempt(() => FILES.read(Buffer.from(bytes), { type: 'buffer' }));
}

/** A workbook from the bytes of an .xls or .xlsx file; `undefined` where it is damaged. */
export function bookOfBytes(bytes: Uint8Array): WorkBook | undefined {
	return attempt(() => read(bytes, OPTIONS));
}

/** A workbook from parts of an archive that were inflated and checked, so that nothing else in its bytes is ever read. */
export function bookOfParts(parts: readonly (readonly [string, Uint8Array])[]): WorkBook | undefined {
	return attempt(() => {
		const archive = FILES.utils.cfb_new();
		for (const [name, content] of parts) FILES.utils.cfb_add(archive, name, content);
		return read(FILES.write(archive, { fileType: 'zip', type: 'buffer' }), OPTIONS);
	});
}
