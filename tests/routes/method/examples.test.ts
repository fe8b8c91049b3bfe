import { describe, expect, it } from 'vitest';
import { CHAPTERS } from '../../../src/routes/method/chapters.ts';
import { EXAMPLES, workedTopics } from '../../../src/routes/method/examples.ts';
import { answerOf, lineOf } from '../../../src/routes/method/worked.ts';
import { answerTo } from '../../../scripts/calc/answer.ts';
import { realRelease } from '../../support/release.ts';

const topics = CHAPTERS.flatMap((chapter) => chapter.topics);

async function workedIn(edition: string) {
	const { db, editions } = await realRelease();
	const found = editions.find(({ id }) => id === edition)!;
	return (await Promise.all(CHAPTERS.map(async (chapter) => await workedTopics(chapter, db, found)))).flat();
}

it('every topic has a worked example from figures of the newest edition, or says why none can be made', async () => {
	for (const { id, worked, without } of await workedIn('2021-22')) expect(worked !== undefined, id).toBe(without === undefined);
});

it('no worked example stands for a topic that is not there', () => {
	expect(Object.keys(EXAMPLES).filter((id) => !topics.some((topic) => topic.id === id))).toEqual([]);
});

describe('what worked examples say', () => {
	it.each(['2021-22', '2018-19', '2015-16'])('the calculator answers as the pages do, in %s', async (edition) => {
		const asks = (await workedIn(edition)).flatMap(({ worked }) => worked?.asks ?? []);
		expect(asks.length).toBeGreaterThan(20);
		for (const ask of asks) expect(answerTo(lineOf(ask)), lineOf(ask)).toBe(answerOf(ask));
	});

	it.each(['2021-22', '2018-19', '2015-16'])(
		'no number is printed that is none, and each names where its figures stand, in %s',
		async (edition) => {
			for (const { id, worked } of await workedIn(edition)) {
				if (!worked) continue;
				expect(worked.links.length, id).toBeGreaterThan(0);
				expect(JSON.stringify(worked), id).not.toMatch(/NaN|Infinity|undefined/);
				for (const { path } of worked.links) expect(path).toMatch(/^\/($|areas\/[0-9A-Z]{3,5}$|indicators\/[a-z0-9-]+(\/[0-9A-Z]{3,5})?$)/);
			}
		}
	);
});
