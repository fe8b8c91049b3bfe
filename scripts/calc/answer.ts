import { z } from 'zod';
import { functions } from './index.ts';

const QUESTION = z.object({ function: z.string(), input: z.record(z.string(), z.unknown()) });

/** What a schema found wrong, as one sentence. */
function wrong(about: string, { issues }: z.ZodError): string {
	const each = issues.map(({ path, message }) => {
		const said = message.charAt(0).toLowerCase() + message.slice(1);
		return path.length > 0 ? `${path.join('.')}: ${said}` : said;
	});
	return `${about} cannot be read: ${each.join('; ')}.`;
}

/** The line as JSON; throws with a sentence. */
function parsed(line: string): unknown {
	try {
		return JSON.parse(line);
	} catch {
		throw new Error('The line is not JSON.');
	}
}

/** The answer to a question; throws with a sentence where it has none. */
function resultOf(line: string): unknown {
	const question = QUESTION.safeParse(parsed(line));
	if (!question.success) throw new Error(wrong('The line', question.error));
	const { function: name, input } = question.data;
	const found = Object.hasOwn(functions, name) ? functions[name] : undefined;
	if (!found) throw new Error(`There is no function ${JSON.stringify(name)}.`);
	const read = found.input.safeParse(input);
	if (!read.success) throw new Error(wrong(`The input of ${name}`, read.error));
	return (found.answer as (input: unknown) => unknown)(read.data);
}

/** JSON has no undefined, no NaN and no infinity: all three are null. */
const plain = (_: string, value: unknown): unknown =>
	value === undefined || (typeof value === 'number' && !Number.isFinite(value)) ? null : value;

/**
 * One line of JSON for one line: `{"result": ...}`, null where the function has no answer, or `{"error": sentence}` for a
 * function that is not there or an input that cannot be read.
 */
export function answerTo(line: string): string {
	try {
		return JSON.stringify({ result: resultOf(line) }, plain);
	} catch (cause) {
		return JSON.stringify({ error: cause instanceof Error ? cause.message : String(cause) });
	}
}
