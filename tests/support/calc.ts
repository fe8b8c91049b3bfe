import { answerTo } from '../../scripts/calc/answer.ts';

/** What the calculator answers to a question: the result, or throws the sentence. */
export function calculated(name: string, input: unknown): unknown {
	const answer = JSON.parse(answerTo(JSON.stringify({ function: name, input }))) as { result?: unknown; error?: string };
	if (answer.error !== undefined) throw new Error(answer.error);
	return answer.result;
}
