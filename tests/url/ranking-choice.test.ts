import fc from 'fast-check';
import { expect, it } from 'vitest';
import { choiceKey } from '#lib/domain/scoring/choice.ts';
import { SCORINGS } from '#lib/domain/scoring/ways.ts';
import { EQUAL_WEIGHTS, weightless } from '#lib/domain/scoring/weights.ts';
import { canonicalLink } from '#lib/url/canonical.ts';
import { linkTo } from '#lib/url/links.ts';
import { canonicalChoice, readRankingChoice, writeChoice } from '#lib/url/ranking-choice.ts';

const read = (query: string, known?: ReadonlySet<string>) => readRankingChoice(new URLSearchParams(query), known);

it('an address that says nothing asks for equal weights and the weighted mean', () => {
	expect(read('')).toEqual({ choice: EQUAL_WEIGHTS, problems: [] });
	expect(read('score=mean&ind=a:1').choice).toEqual(EQUAL_WEIGHTS);
});

it('every choice is read', () => {
	expect(read('w=33933-333&score=minmax-geometric&ind=b-2:0,a:9&cover=0')).toEqual({
		choice: { ...EQUAL_WEIGHTS, groups: [3, 3, 9, 3, 3], scoring: 'minmax-geometric', indicators: { 'b-2': 0, a: 9 }, gate: 0 },
		problems: []
	});
});

it.each([
	['score=', 'score', 'score='],
	['score=Mean', 'score', 'percentile'],
	['score=mean&score=worst', 'score', 'more than once'],
	['ind=', 'ind', '“”'],
	['ind=a', 'ind', '“a”'],
	['ind=a:10', 'ind', '“a:10”'],
	['ind=a:1,', 'ind', '“”'],
	['ind=a:1, b:2', 'ind', '“ b:2”'],
	['ind=a:１', 'ind', '“a:１”'],
	['ind=A:1', 'ind', '“A:1”'],
	['ind=a:1%0A', 'ind', '“a:1␣”'],
	['ind=a:1,a:2', 'ind', 'more than one weight'],
	['ind=__proto__:1', 'ind', '__proto__'],
	['ind=a:1&ind=b:1', 'ind', 'more than once'],
	['cover=', 'cover', 'cover='],
	['cover=101', 'cover', '0 to 100'],
	['cover=050', 'cover', '0 to 100'],
	['cover=66.7', 'cover', 'whole number'],
	['cover=-1', 'cover', 'cover=-1'],
	['cover=50%0A', 'cover', 'cover=50␣'],
	['cover=1&cover=2', 'cover', 'more than once'],
	['w=00000-333', 'w', 'all five patient groups'],
	['cells=1', 'cells', 'fifteen digits']
])('%s is wrong: the default holds, and the problem names what was wrong', (query, parameter, words) => {
	const { choice, problems } = read(query);
	expect(choice).toEqual(EQUAL_WEIGHTS);
	expect(problems).toHaveLength(1);
	expect(problems[0]?.parameter).toBe(parameter);
	expect(problems[0]?.problem).toContain(words);
});

it('what is wrong in one parameter leaves the others as they are, and each is named', () => {
	const { choice, problems } = read('w=9&score=geometric&ind=x:&cover=50');
	expect(choice).toEqual({ ...EQUAL_WEIGHTS, scoring: 'geometric', gate: 0.5 });
	expect(problems.map(({ parameter }) => parameter)).toEqual(['w', 'ind']);
});

it('an indicator that is not known is named, where the known ones are given', () => {
	expect(read('ind=b:2', new Set(['a'])).problems[0]?.problem).toBe('There is no indicator “b” to weigh.');
	expect(read('ind=a:2', new Set(['a'])).choice.indicators).toEqual({ a: 2 });
});

const digits = (length: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length });
const choices = fc
	.record(
		{
			groups: digits(5),
			factors: digits(3),
			cells: digits(15),
			scoring: fc.constantFrom(...SCORINGS.slice(1)),
			indicators: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,4})?$/), fc.constantFrom(0, 2, 3, 9), {
				minKeys: 1,
				maxKeys: 4
			}),
			gate: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)
		},
		{ requiredKeys: ['groups', 'factors', 'cells'] }
	)
	.filter((choice) => !weightless(choice));
const asQuery = (parameters: object) => new URLSearchParams(Object.entries(parameters) as [string, string][]);

it('what is written is read as it was, and the canonical form ranks alike', () => {
	fc.assert(
		fc.property(choices, (choice) => {
			expect(readRankingChoice(asQuery(writeChoice(choice)))).toEqual({ choice: { ...choice }, problems: [] });
			const canonical = readRankingChoice(asQuery(canonicalChoice(choice)));
			expect(canonical.problems).toEqual([]);
			expect(choiceKey(canonical.choice)).toBe(choiceKey(choice));
			expect(canonicalChoice(canonical.choice)).toEqual(canonicalChoice(choice));
		})
	);
});

it('links carry the choice after what is shown first, indicators by code', () => {
	const weights = { ...EQUAL_WEIGHTS, groups: [2, 2, 4, 2, 2], scoring: 'worst', indicators: { b: 0, a: 2, c: 1 }, gate: 0.5 } as const;
	expect(linkTo({ path: '/', weights, show: 'hex', region: 'Y56' })).toBe(
		'/?w=22422-333&show=hex&score=worst&ind=a:2,b:0&cover=50&region=Y56'
	);
	expect(canonicalLink({ path: '/', weights })).toBe('/?w=11211-111&score=worst&ind=a:2,b:0&cover=50');
});
