import { ENGLAND, isGssCode, VINTAGES, type Vintage } from '#lib/domain/area.ts';
import type { MeasuredIndicator } from '#lib/domain/indicator.ts';
import { faultOf, tidyCode, type CodeFault, type OtherCodes } from './codes.ts';
import type { Reference } from './reference.ts';

/** The area a printed code stands for, or why it stands for none. */
export type Located = { readonly gss: string; readonly mapped?: number } | { readonly fault: CodeFault };

/** Finds areas by the codes that files print, each once. */
export class Locator {
	readonly #reference: Reference;
	readonly #known = new Map<string, Located>();
	readonly #gss = new Map<Vintage, ReadonlySet<string>>();

	constructor(reference: Reference) {
		this.#reference = reference;
	}

	readonly #others: OtherCodes = {
		atAnotherTime: (code) => VINTAGES.some((map) => this.#ccg(code, map) !== undefined),
		isCouncil: (code) => this.#reference.councils.has(code)
	};

	#gssOf(map: Vintage): ReadonlySet<string> {
		const found = this.#gss.get(map) ?? new Set(this.#reference.lists.ccgs(map).values());
		this.#gss.set(map, found);
		return found;
	}

	#ccg(code: string, map: Vintage): string | undefined {
		if (isGssCode(code)) return this.#gssOf(map).has(code) ? code : undefined;
		return this.#reference.lists.ccgs(map).get(code);
	}

	#search(printed: string, map: Vintage, level: MeasuredIndicator['level']): Located {
		const code = tidyCode(printed);
		const find = (tried: string): string | undefined => {
			if (tried === ENGLAND) return ENGLAND;
			if (level === 'ccg') return this.#ccg(tried, map);
			return this.#reference.councils.has(tried) ? tried : undefined;
		};
		const gss = find(code);
		if (gss === undefined)
			return { fault: faultOf(code, (tried) => find(tried) !== undefined, level === 'ccg' ? this.#others : undefined) };
		return code === printed ? { gss } : { gss, mapped: 24 };
	}

	/** The GSS code of the CCG of a map, or of the council or district, or England; by ODS or GSS code, in any case of letters. */
	locate(printed: string, map: Vintage, level: MeasuredIndicator['level']): Located {
		const key = `${level}|${map}|${printed}`;
		const found = this.#known.get(key) ?? this.#search(printed, map, level);
		this.#known.set(key, found);
		return found;
	}
}
