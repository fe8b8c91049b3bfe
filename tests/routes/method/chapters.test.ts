import { expect, it } from 'vitest';
import { CHAPTERS, OTHER_PAGES } from '../../../src/routes/method/chapters.ts';
import { OF_FIGURES } from '../../../src/routes/method/calculator/of-figures.ts';
import { OF_GROUPS } from '../../../src/routes/method/calculator/of-groups.ts';
import { SOURCES } from '../../../src/routes/method/sources.ts';

const topics = CHAPTERS.flatMap((chapter) => chapter.topics);

it('no two pages and no two pieces of the method share an address', () => {
	const pages = [...CHAPTERS, ...OTHER_PAGES].map(({ id }) => id);
	expect(new Set(pages).size).toBe(pages.length);
	expect(new Set(topics.map(({ id }) => id)).size).toBe(topics.length);
});

it('every function of the calculator is named by a piece of the method, and no other', () => {
	const named = new Set(topics.flatMap(({ calc }) => calc));
	expect([...named].sort()).toEqual([...OF_FIGURES, ...OF_GROUPS].map(({ name }) => name).sort());
});

it('every work that is listed is one from which a piece of the method is taken', () => {
	const used = new Set<string>(topics.flatMap(({ from }) => from));
	expect(Object.keys(SOURCES).filter((id) => !used.has(id))).toEqual([]);
});

it('every piece begins with plain words: sentences of at most 30 words', () => {
	const long = topics.flatMap(({ id, words }) =>
		words
			.flatMap((paragraph) => paragraph.split(/(?<=[.?!:])\s+/).filter((sentence) => sentence.split(/\s+/).length > 30))
			.map((sentence) => `${id}: ${sentence}`)
	);
	expect(long).toEqual([]);
});
