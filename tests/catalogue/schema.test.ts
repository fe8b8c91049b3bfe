import { describe, expect, it } from 'vitest';
import type { Definition } from '#lib/domain/indicator.ts';
import { indicatorSchema, sourceSchema, standardSchema } from '#lib/catalogue/schema.ts';
import { soundDefinition, soundIndicator, soundNotHeld } from '../support/example-indicator.ts';
import { soundSource } from '../support/example-source.ts';

const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

/** The fields that a schema faults, as `group` or `alsoIn.0.factor`. */
function faulted(entry: unknown): string[] {
	const read = indicatorSchema.safeParse(entry);
	return read.success ? [] : read.error.issues.map((issue) => issue.path.join('.'));
}

describe('indicatorSchema', () => {
	it('takes a sound entry and its twins that are not measured', () => {
		const { id, name, group, factor, polarity, why, caveats } = soundIndicator;
		const basics = { id, name, group, factor, polarity, why, caveats };
		expect(faulted(soundIndicator)).toEqual([]);
		expect(faulted({ ...basics, status: 'not-held', publisher: 'The park', unit: '%', whereToGet: 'At the gate' })).toEqual([]);
		expect(faulted({ ...basics, status: 'not-collected', couldBe: 'Someone could count.', onlyFor: 'councils' })).toEqual([]);
	});

	it.each([
		['id', { id: 'Walks in the park' }],
		['name', { name: words(13) }],
		['name', { name: '  ' }],
		['group', { group: 'healthy' }],
		['factor', { factor: 'cost' }],
		['alsoIn.0.factor', { alsoIn: [{ group: 'older-people', factor: 'cost' }] }],
		['polarity', { polarity: 'higher' }],
		['why', { why: words(61) }],
		['why', { why: '' }],
		['caveats.1', { caveats: ['Short.', words(61)] }],
		['source', { source: '' }],
		['kind', { kind: 'standardised-rate' }],
		['per', { per: 0 }],
		['unit', { unit: '' }],
		['scale', { scale: 'proportion' }],
		['decimals', { decimals: 0.5 }],
		['period', { period: 'year' }],
		['snapshotDay', { snapshotDay: '31 March' }],
		['interval', { kind: 'mean' }],
		['interval', { interval: 'byar' }],
		['windowLeast', { windowLeast: 11 }],
		['windowLeast', { window: 12, windowLeast: 13 }],
		['residents', { kind: 'crude-rate', interval: 'none', residents: 'all' }],
		['residents', { window: 12, residents: 'all' }],
		['level', { level: 'practice' }],
		['notScored', { scored: false }],
		['notScored', { notScored: 'It rains.' }],
		['scored', { polarity: 'none' }],
		['scored', { kind: 'count', interval: 'none' }],
		['scored', { kind: 'yes-no', interval: 'none' }],
		['status', { status: 'planned' }]
	])('names the field %s where it is wrong: %j', (field, change) => {
		expect(faulted({ ...soundIndicator, ...change })).toEqual([field]);
	});

	it('holds what a not-held entry would be measured by to the rules of a measured one', () => {
		const faultedBy = (change: Partial<Definition>) => faulted({ ...soundNotHeld, definition: { ...soundDefinition, ...change } });
		expect(faultedBy({})).toEqual([]);
		expect(faultedBy({ interval: 'byar' })).toEqual(['definition.interval']);
		expect(faultedBy({ source: '' })).toEqual(['definition.source']);
		expect(faulted({ ...soundNotHeld, polarity: 'none' })).toEqual(['definition.scored']);
	});

	it('refuses a field that it does not know', () => {
		expect(indicatorSchema.safeParse({ ...soundIndicator, weight: 2 }).success).toBe(false);
	});
});

describe('standardSchema', () => {
	const sound = { indicator: 'walks-in-the-park', from: '2016-04-01', value: 0.5, sense: 'at-least', setBy: 'The park' };

	it('takes a sound row and refuses a day that does not exist', () => {
		expect(standardSchema.safeParse(sound).success).toBe(true);
		expect(standardSchema.safeParse({ ...sound, from: '2016-02-30' }).success).toBe(false);
		expect(standardSchema.safeParse({ ...sound, sense: 'exactly' }).success).toBe(false);
	});
});

describe('sourceSchema', () => {
	it('takes a sound source and refuses a blank field or an address without https', () => {
		expect(sourceSchema.safeParse(soundSource).success).toBe(true);
		expect(sourceSchema.safeParse({ ...soundSource, formerly: ['park-count'] }).success).toBe(true);
		expect(sourceSchema.safeParse({ ...soundSource, formerly: ['Park count'] }).success).toBe(false);
		expect(sourceSchema.safeParse({ ...soundSource, heldAs: ' ' }).success).toBe(false);
		expect(sourceSchema.safeParse({ ...soundSource, address: 'http://example.org/' }).success).toBe(false);
	});
});
