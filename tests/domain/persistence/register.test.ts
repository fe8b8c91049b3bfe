import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LETTERS, register, STATUSES, WINDOWS, type Letter, type RegisterPeriod } from '#lib/domain/persistence/register.ts';

const of = (period: RegisterPeriod, letters: string, improving = false) => register(letters.split('') as Letter[], period, improving);

it.each([
	['month', 'FFFFFFFFF...', 'not on the register'],
	['month', '...FFFFFFFFF', 'persistent'],
	['month', '....FFFFFFFF', 'not on the register'],
	['quarter', '..FFFFFF', 'persistent'],
	['quarter', '...FFFFF', 'not on the register'],
	['half-year', '.FFFFF', 'persistent'],
	['half-year', '..FFFF', 'not on the register'],
	['year', '.FFF', 'persistent'],
	['year', '..FF', 'not on the register'],
	['pooled', 'FF', 'persistent'],
	['pooled', '.F', 'not on the register']
] as const)('by the %s, %s is %s', (period, letters, status) => {
	expect(of(period, letters).status).toBe(status);
});

it('cannot be judged on fewer values than must fail', () => {
	expect(of('year', 'FF')).toEqual({ status: 'cannot be judged', failing998: 2, failing95: 2, missing: 2, duration: 2, silent: 0 });
	expect(of('year', 'F--F').status).toBe('cannot be judged');
	expect(of('year', '')).toEqual({ status: 'cannot be judged', failing998: 0, failing95: 0, missing: 4, duration: 0, silent: 0 });
	expect(of('quarter', '---')).toEqual({ status: 'cannot be judged', failing998: 0, failing95: 0, missing: 8, duration: 0, silent: 3 });
});

it('ends at the newest value: silence is no way off, and older periods are not looked at', () => {
	expect(of('year', 'FFFF------')).toMatchObject({ status: 'persistent', silent: 6, missing: 0 });
	expect(of('year', 'FFFFFF...F')).toMatchObject({ status: 'not on the register', failing998: 1, duration: 1 });
});

it('a gap neither breaks a run nor starts one, and counts inside it', () => {
	expect(of('year', 'F-FF')).toMatchObject({ status: 'persistent', duration: 4, missing: 1 });
	expect(of('year', '.-FFF')).toMatchObject({ duration: 3 });
	expect(of('year', '--FFF')).toMatchObject({ duration: 3, missing: 1 });
	expect(of('year', 'FFFFFFFF')).toMatchObject({ duration: 8, failing998: 4 });
});

it('counts failing at 95% as watch, also beside failing at 99.8%, and never as persistent', () => {
	expect(of('year', 'FFf')).toMatchObject({ status: 'watch', failing998: 2, failing95: 3 });
	expect(of('year', 'fff', true).status).toBe('watch');
	expect(of('year', 'FFF', true).status).toBe('improving');
});

it('values without limits make no entry unless each in the window fails', () => {
	expect(of('year', 'pppf').status).toBe('below, not tested');
	expect(of('year', 'pp-p').status).toBe('below, not tested');
	expect(of('year', '.ppp').status).toBe('not on the register');
	expect(of('year', 'pppp.')).toMatchObject({ status: 'not on the register', duration: 0 });
	expect(of('year', '.fFp')).toMatchObject({ status: 'not on the register', failing95: 2 });
	expect(of('quarter', '..FFFFFp').status).toBe('not on the register');
});

it('every history has a status, and what fails more never leaves the register by it', () => {
	const periods = Object.keys(WINDOWS) as RegisterPeriod[];
	fc.assert(
		fc.property(
			fc.array(fc.constantFrom(...LETTERS), { maxLength: 20 }),
			fc.constantFrom(...periods),
			fc.boolean(),
			(history, period, improving) => {
				const entry = register(history, period, improving);
				expect(STATUSES).toContain(entry.status);
				expect(entry.failing998).toBeLessThanOrEqual(entry.failing95);
				expect(entry.failing95 + entry.missing).toBeLessThanOrEqual(WINDOWS[period].of);
				expect(entry.duration + entry.silent).toBeLessThanOrEqual(history.length);
				const worse = register(
					history.map((letter) => (letter === '.' ? 'F' : letter)),
					period,
					improving
				);
				if (entry.status === 'persistent') expect(worse.status).toBe('persistent');
				expect(worse.duration).toBeGreaterThanOrEqual(entry.duration);
			}
		)
	);
});
