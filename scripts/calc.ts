import { pipeline } from 'node:stream/promises';
import { answerTo } from './calc/answer.ts';
import { linesOf } from './calc/lines.ts';

/** An answer a question, in their order. */
async function* answers(questions: AsyncIterable<string>): AsyncGenerator<string> {
	for await (const line of linesOf(questions)) yield `${answerTo(line)}\n`;
}

process.stdin.setEncoding('utf8');
try {
	await pipeline(process.stdin, answers, process.stdout, { end: false });
} catch (cause) {
	// a reader that closes the pipe early, such as head, has what it wanted
	if ((cause as NodeJS.ErrnoException).code !== 'EPIPE') throw cause;
}
