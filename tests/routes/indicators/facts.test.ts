import { expect, it } from 'vitest';
import { endedWords, factsOf, type Told } from '../../../src/routes/indicators/facts.ts';

const plain: Told = { status: 'measured', onlyFor: null, collected: 'ccg', ceased: null, evidence: null, checked: 'confirmed' };

it('factsOf says nothing of what is counted for CCGs and was found as it is told', () => {
	expect(factsOf(plain)).toEqual([]);
	expect(factsOf({ ...plain, evidence: 'measured' })).toEqual([]);
});

it.each<[string, Partial<Told>]>([
	['Counted for councils, carried to CCGs', { collected: 'councils' }],
	['Counted for CCGs in part only', { collected: 'partial' }],
	['Ended: February 2020', { ceased: '2020-02' }],
	['Rests on a model', { evidence: 'modelled-denominator' }],
	['Counted at hospitals or trusts and carried to CCGs', { evidence: 'mapped-from-provider' }],
	['Declared by the body itself', { evidence: 'self-declared' }],
	['Checked in part against what is published', { status: 'not-held', checked: 'partly' }],
	['Not checked yet against the publisher', { status: 'not-held', checked: 'unverified' }]
])('factsOf says "%s"', (fact, change) => {
	expect(factsOf({ ...plain, ...change })).toEqual([fact]);
});

it('factsOf leaves to the status what is for councils only', () => {
	expect(factsOf({ ...plain, status: 'not-collected', onlyFor: 'councils', collected: 'councils' })).toEqual([]);
});

it('endedWords turns a label into months and leaves other words', () => {
	expect(endedWords('2018/19 Q4')).toBe('January to March 2019');
	expect(endedWords('2014/15')).toBe('April 2014 to March 2015');
	expect(endedWords('The survey of 2017')).toBe('The survey of 2017');
});
