/** Why a question cannot be answered, in the shape of RFC 9457. */
export interface Problem {
	readonly status: 400 | 404 | 503;
	readonly title: string;
	/** A sentence that names what was wrong. */
	readonly detail: string;
	/** The parameter at fault. */
	readonly parameter?: string;
	/** What would be valid: a grammar in words, or the values there are. */
	readonly expected?: string | readonly string[];
	/** What may have been meant. */
	readonly near?: readonly { readonly code: string; readonly name: string }[];
}

/** Thrown by what reads a question, caught where answers are made. */
export class Refusal extends Error {
	readonly problem: Problem;

	constructor(problem: Problem) {
		super(problem.detail);
		this.problem = problem;
	}
}

/** The problem as an answer of `application/problem+json`, with what other headers it is to carry. */
export function problemResponse(problem: Problem, headers: Readonly<Record<string, string>> = {}): Response {
	return new Response(`${JSON.stringify({ type: 'about:blank', ...problem }, null, '\t')}\n`, {
		status: problem.status,
		headers: { ...headers, 'content-type': 'application/problem+json', 'cache-control': 'no-store' }
	});
}
