import { parseArgs } from 'node:util';
import { environmentFrom } from '#lib/server/environment.ts';
import { choiceParameter } from '#lib/server/exports/choice.ts';
import { jsonText } from '#lib/server/exports/json.ts';
import { editionParameter } from '#lib/server/exports/parameters.ts';
import { Refusal } from '#lib/server/exports/problem.ts';
import { rankingCsv } from '#lib/server/exports/ranking-csv.ts';
import { rankingTable } from '#lib/server/exports/ranking-table.ts';
import { rankingAnswer, type RankingAnswer } from '#lib/server/exports/ranking.ts';
import { releasesIn } from '#lib/server/release/current.ts';
import { explain } from './score/explain.ts';

const FORMATS: Readonly<Record<string, (answer: RankingAnswer) => string>> = { json: jsonText, csv: rankingCsv, table: rankingTable };

/** The ranking on the command line, or how one CCG's score comes about, by the same queries and arithmetic as the site; throws with a sentence where the question is wrong. */
async function score(args: readonly string[]): Promise<string> {
	const text = { type: 'string' } as const;
	const choices = { edition: text, w: text, cells: text, score: text, ind: text, cover: text };
	const { values } = parseArgs({ args: [...args], options: { ...choices, format: text, explain: text } });
	const { format = 'table', explain: code, ...question } = values;
	const write = FORMATS[format];
	if (!write) throw new Error(`--format: ${format} is not one of ${Object.keys(FORMATS).join(', ')}.`);
	const release = await releasesIn(environmentFrom(process.env).RELEASES_DIR, (id, reason) => {
		process.stderr.write(`Release ${id} is not used. ${reason}\n`);
	}).current();
	if (!release) throw new Error('There is no release to score. Run: npm run release');
	const params = new URLSearchParams(Object.entries(question));
	const edition = editionParameter(params, release.editions);
	try {
		const choice = await choiceParameter(release, edition.id, params);
		if (code !== undefined) return await explain(release, edition.id, choice, code.toUpperCase());
		return write(await rankingAnswer(release, edition.id, choice));
	} finally {
		release.db.$client.close();
	}
}

// a reader that closes the pipe early, such as head, has what it wanted
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

try {
	process.stdout.write(await score(process.argv.slice(2)));
} catch (cause) {
	if (cause instanceof Refusal) {
		const { parameter, detail, expected } = cause.problem;
		const valid = expected === undefined ? '' : ` Valid: ${[expected].flat().join(', ')}.`;
		process.stderr.write(`--${parameter ?? ''}: ${detail}${valid}\n`);
	} else process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
	process.exitCode = 1;
}
