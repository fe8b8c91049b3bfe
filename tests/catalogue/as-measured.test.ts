import { expect, it } from 'vitest';
import { asHeld, asMeasured } from '#lib/catalogue/as-measured.ts';
import type { Indicator } from '#lib/domain/indicator.ts';
import { soundIndicator, soundNotHeld } from '../support/example-indicator.ts';

const nobodys: Indicator = {
	status: 'not-collected',
	id: 'walks-at-night',
	name: 'People who walk at night',
	group: 'generally-healthy',
	factor: 'prevention',
	polarity: 'high',
	why: 'Some people can walk only at night.',
	caveats: [],
	checked: { how: 'confirmed' },
	unit: 'people',
	couldBe: 'The park could count.'
};

it('asMeasured gives a not-held entry with a definition as if its figures were held', () => {
	expect(asMeasured(soundNotHeld)).toMatchObject(soundIndicator);
	expect(asMeasured(soundIndicator)).toBe(soundIndicator);
});

it('asMeasured gives nothing for what nothing here can read', () => {
	const { definition, ...unread } = soundNotHeld;
	expect(definition).toBeDefined();
	expect(asMeasured(unread)).toBeUndefined();
	expect(asMeasured(nobodys)).toBeUndefined();
});

it('asHeld shows as measured just what figures are held of', () => {
	const catalogue = [soundNotHeld, nobodys];
	expect(asHeld(catalogue, new Set())).toEqual(catalogue);
	expect(asHeld(catalogue, new Set([soundNotHeld.id, nobodys.id]))).toMatchObject([soundIndicator, nobodys]);
});
