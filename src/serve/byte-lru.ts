/** What the cache keeps, and how many bytes it takes. */
export interface Sized {
	readonly bytes: number;
}

/** A map that forgets what was used least recently once its values take more bytes than allowed; a value larger than that is never kept. */
export class ByteLru<Value extends Sized> {
	readonly #kept = new Map<string, Value>();
	readonly #limit: number;
	#bytes = 0;

	constructor(limit: number) {
		this.#limit = limit;
	}

	/** The bytes that are kept now. */
	get bytes(): number {
		return this.#bytes;
	}

	/** What is kept under a key, which counts as used by this; `undefined` where nothing is. */
	find(key: string): Value | undefined {
		const value = this.#kept.get(key);
		if (value === undefined) return undefined;
		this.#kept.delete(key);
		this.#kept.set(key, value);
		return value;
	}

	/** Keeps a value in the place of what stood under its key. */
	keep(key: string, value: Value): void {
		this.#forget(key);
		if (value.bytes > this.#limit) return;
		this.#kept.set(key, value);
		this.#bytes += value.bytes;
		for (const oldest of this.#kept.keys()) {
			if (this.#bytes <= this.#limit) return;
			this.#forget(oldest);
		}
	}

	#forget(key: string): void {
		this.#bytes -= this.#kept.get(key)?.bytes ?? 0;
		this.#kept.delete(key);
	}
}
