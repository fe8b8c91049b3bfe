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
		const checked = { how: 'confirmed' };
		expect(faulted(soundIndicator)).toEqual([]);
		expect(faulted({ ...basics, status: 'not-held', checked, publisher: 'The park', unit: '%', whereToGet: 'At the gate' })).toEqual([]);
		const nobodys = { ...basics, status: 'not-collected', checked, unit: '%', couldBe: 'Someone could count.' };
		expect(faulted(nobodys)).toEqual([]);
		expect(faulted({ ...nobodys, publisher: 'The town', onlyFor: 'councils' })).toEqual([]);
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
		['row', { row: 'OP-1' }],
		['collected', { collected: 'region' }],
		['frequency', { frequency: ' ' }],
		['statedStandards.0.from', { statedStandards: [{ text: '92%', from: '2012' }] }],
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

	it('asks of what is not measured how it was checked, and who publishes it', () => {
		const { id, name, group, factor, polarity, why, caveats, unit } = soundIndicator;
		const nobodys = { id, name, group, factor, polarity, why, caveats, unit, status: 'not-collected', couldBe: 'Someone could count.' };
		expect(faulted(nobodys)).toEqual(['checked']);
		expect(faulted({ ...soundNotHeld, checked: undefined })).toEqual(['checked']);
		expect(faulted({ ...soundNotHeld, publisher: '' })).toEqual(['publisher']);
		const checks = [
			{ how: 'confirmed', where: ['https://example.org/'] },
			{ how: 'partly', what: 'Its name.' },
			{ how: 'unverified', memoryOf: 'a list' }
		];
		expect(checks.flatMap((checked) => faulted({ ...soundNotHeld, checked }))).toEqual([]);
		expect(faulted({ ...soundNotHeld, checked: { how: 'confirmed', where: ['a web page'] } })).toEqual(['checked.where.0']);
		expect(faulted({ ...soundNotHeld, checked: { how: 'partly' } })).toEqual(['checked.what']);
		expect(faulted({ ...soundNotHeld, checked: { how: 'unverified', memoryOf: words(61) } })).toEqual(['checked.memoryOf']);
		const checked = { how: 'confirmed' };
		expect(faulted({ ...nobodys, checked, unit: '' })).toEqual(['unit']);
		expect(faulted({ ...nobodys, checked, onlyFor: 'councils' })).toEqual(['publisher']);
		expect(faulted({ ...nobodys, checked, publisher: 'The town' })).toEqual(['publisher']);
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
