/** Marks what a page is drawn from and no script reads; `src/hooks.ts` looks for the same name. */
const UNSENT = Symbol.for('unsent');

/** A page's own answer, marked so that the framework does not write it out for a browser that runs no script with it. For pages with `csr = false`. */
export function unsent<Answer extends object>(answer: Answer): Answer {
	return Object.defineProperty(answer, UNSENT, { value: true });
}
