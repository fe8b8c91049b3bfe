/** A function of the calculator with a line to try; its figures are made up or from published test data, and say nothing of any CCG. */
export interface Callable {
	readonly name: string;
	readonly topic: string;
	/** What it answers. */
	readonly answers: string;
	/** A line for standard input, and the line that comes back. */
	readonly line: string;
	readonly back: string;
}

/** A callable from its parts, in the order of the page. */
export function callable(topic: string, name: string, answers: string, line: string, back: string): Callable {
	return { topic, name, answers, line, back };
}
