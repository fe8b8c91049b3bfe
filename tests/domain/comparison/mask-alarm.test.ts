import { expect, it } from 'vitest';
import { maskAlarm } from '#lib/domain/comparison/mask-alarm.ts';

const worse = (code: string, z: number | undefined) => ({ code, z, verdict998: 'worse' as const });
const similar = { code: 'a', z: -3, verdict998: 'similar' as const };

it('names the lowest z among those surely worse, and how many there are', () => {
	expect(maskAlarm(55, [worse('m', -1.2), similar, worse('k', -2)])).toEqual({ alarm: 'k', count: 2, hidden: true });
});

it('settles ties by code, also where rounding would part them, and puts those without a z last', () => {
	expect(maskAlarm(55, [worse('m', -0.3), worse('k', -(0.1 + 0.2)), worse('a', undefined)]).alarm).toBe('k');
	expect(maskAlarm(55, [worse('k', -1), worse('m', -1), worse('l', -1)]).alarm).toBe('k');
	expect(maskAlarm(55, [worse('m', -1), worse('l', -1), worse('k', -1)]).alarm).toBe('k');
	expect(maskAlarm(55, [worse('m', undefined), worse('k', undefined)])).toMatchObject({ alarm: 'k', count: 2 });
});

it('is hidden by a total of 50 or more only', () => {
	expect(maskAlarm(50, [worse('k', -2)]).hidden).toBe(true);
	expect(maskAlarm(50 - 1e-12, [worse('k', -2)]).hidden).toBe(true);
	expect(maskAlarm(49.9, [worse('k', -2)])).toEqual({ alarm: 'k', count: 1, hidden: false });
	expect(maskAlarm(undefined, [worse('k', -2)]).hidden).toBe(false);
});

it('without one there is no alarm', () => {
	expect(maskAlarm(70, [similar])).toEqual({ alarm: undefined, count: 0, hidden: false });
	expect(maskAlarm(70, [])).toEqual({ alarm: undefined, count: 0, hidden: false });
});
