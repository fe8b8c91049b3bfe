import { expect, it } from 'vitest';
import { VINTAGES, isGssCode, isOdsCode, isVintage } from '#lib/domain/area.ts';

it('isOdsCode takes three or five capitals and digits', () => {
	for (const code of ['00C', '02E', '14L', 'B2M3M', 'D9Y0V']) expect(isOdsCode(code)).toBe(true);
	for (const code of ['0C', '00c', '00CC', 'E38000004', ' 00C', '']) expect(isOdsCode(code)).toBe(false);
});

it('isGssCode takes a capital and eight digits', () => {
	expect(isGssCode('E38000004')).toBe(true);
	for (const code of ['E3800000', 'e38000004', 'E380000045', '00C']) expect(isGssCode(code)).toBe(false);
});

it('isVintage knows the published lists', () => {
	expect(VINTAGES.every(isVintage)).toBe(true);
	expect(isVintage('2014-04')).toBe(false);
});
