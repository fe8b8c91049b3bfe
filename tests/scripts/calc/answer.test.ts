import { expect, it } from 'vitest';
import { functions } from '../../../scripts/calc/index.ts';
import { answerTo } from '../../../scripts/calc/answer.ts';

const WILSON = '{"function":"wilson","input":{"x":65,"n":100,"level":0.95}}';

it('a line is answered by one line of JSON', () => {
	expect(JSON.parse(answerTo(WILSON))).toEqual({ result: { lower: 0.5525444329688797, upper: 0.7363575175690247 } });
});

it.each([
	['{"function":"wilson","input":{"x":null,"n":100,"level":0.95}}', null],
	['{"function":"wilson","input":{"level":0.95}}', null],
	['{"function":"wilson","input":{"x":0,"n":0,"level":0.95}}', null]
])('%s has no answer, which is null', (line, result) => {
	expect(JSON.parse(answerTo(line))).toEqual({ result });
});

it('a part that is not defined is null and is not left out', () => {
	const { result } = JSON.parse(answerTo('{"function":"byar","input":{"x":0,"level":0.95}}')) as { result: object };
	expect(Object.entries(result)[0]).toEqual(['lower', null]);
});

it.each([
	['{', 'The line is not JSON.'],
	['3', 'The line cannot be read: invalid input: expected object, received number.'],
	['{"function":"wilson"}', 'The line cannot be read: input: invalid input: expected record, received undefined.'],
	['{"function":"toString","input":{}}', 'There is no function "toString".'],
	['{"function":"__proto__","input":{}}', 'There is no function "__proto__".'],
	[
		'{"function":"wilson","input":{"x":65,"n":100}}',
		'The input of wilson cannot be read: level: invalid option: expected one of 0.95|0.998.'
	],
	['{"function":"wilson","input":{"x":"65","n":100,"level":0.95}}', 'x: invalid input: expected number, received string.'],
	['{"function":"wilson","input":{"x":1e999,"n":100,"level":0.95}}', 'x: invalid input: expected number, received Infinity'],
	['{"function":"wilson","input":{"x":65,"N":100,"level":0.95}}', 'unrecognized key: "N".']
])('%s is answered by a sentence', (line, sentence) => {
	const { error } = JSON.parse(answerTo(line)) as { error: string };
	expect(error).toContain(sentence);
	expect(error).toMatch(/\.$/);
});

it('every function refuses a list in the place of its input', () => {
	for (const name of Object.keys(functions)) expect(JSON.parse(answerTo(`{"function":"${name}","input":[]}`))).toHaveProperty('error');
});
