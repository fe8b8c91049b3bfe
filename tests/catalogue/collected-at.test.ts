import { expect, it } from 'vitest';
import { collectedAt } from '#lib/catalogue/collected-at.ts';
import { soundIndicator, soundNotHeld } from '../support/example-indicator.ts';

const { definition, publisher, whereToGet, status, ...basics } = soundNotHeld;
const nobodys = { ...basics, status: 'not-collected', couldBe: 'The park could count.' } as const;

it('collectedAt follows from status, level and what an entry says itself', () => {
	expect([definition, publisher, whereToGet, status]).not.toContain(undefined);
	expect(collectedAt(soundIndicator)).toBe('ccg');
	expect(collectedAt({ ...soundIndicator, level: 'district' })).toBe('councils');
	expect(collectedAt({ ...soundIndicator, level: 'district', collected: 'ccg' })).toBe('ccg');
	expect(collectedAt(soundNotHeld)).toBe('ccg');
	expect(collectedAt({ ...soundNotHeld, collected: 'partial' })).toBe('partial');
	expect(collectedAt(nobodys)).toBe('nobody');
	expect(collectedAt({ ...nobodys, publisher: 'The town', onlyFor: 'councils' })).toBe('councils');
});
