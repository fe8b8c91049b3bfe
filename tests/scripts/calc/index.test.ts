import fc from 'fast-check';
import { expect, it } from 'vitest';
import { functions } from '../../../scripts/calc/index.ts';

/** Numbers that make trouble: none, nought, negative, equal, far apart. */
const number = fc.oneof(
	fc.constantFrom(0, 1, -1, 0.5, 100, 1e-12, 1e9),
	fc.integer({ min: -50, max: 200 }),
	fc.double({ min: -1e6, max: 1e6, noNaN: true })
);
const maybe = fc.option(number, { nil: null, freq: 5 });
const level = fc.constantFrom(0.95, 0.998);
const polarity = fc.constantFrom('high', 'low', 'none');
const flag = fc.option(fc.boolean(), { nil: null });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const upTo = <T>(item: fc.Arbitrary<T>, maxLength = 15): fc.Arbitrary<T[]> => fc.array(item, { maxLength });
const people = fc.oneof(fc.constant(0), fc.nat(1e6));

/** Lists of one length, made of rows. */
function columns<T>(row: Record<string, fc.Arbitrary<T>>, rest: Record<string, fc.Arbitrary<unknown>> = {}) {
	const keys = Object.keys(row);
	return fc
		.tuple(upTo(fc.record(row)), fc.record(rest))
		.map(([rows, others]) => ({ ...Object.fromEntries(keys.map((key) => [key, rows.map((at) => at[key])])), ...others }));
}

const figure = fc.record({ value: maybe, lower: maybe, upper: maybe });
const band = fc.constantFrom(0, 1, 2);
const kind = fc.constantFrom('proportion', 'crude rate', 'dsr', 'mean');

/** An input that can be read for each function of the statistical half of the method. */
const INPUTS: Readonly<Record<string, fc.Arbitrary<object>>> = {
	wilson: fc.record({ x: maybe, n: maybe, level }),
	byar: fc.record({ x: maybe, level }),
	crudeRate: fc.record({ x: maybe, n: maybe, multiplier: maybe, level }),
	dsr: fc.record({ strata: upTo(fc.record({ events: people, population: people, standard: people }), 5), multiplier: maybe, level }),
	meanInterval: fc.record({ mean: maybe, sd: maybe, n: maybe, level }),
	seFromLimits: fc.record({ lower: maybe, upper: maybe, level }),
	seFromVariation: fc.record({ values: upTo(maybe) }),
	recordVerdict: columns({ values: maybe, benchmarks: maybe }, { polarity }),
	differenceInterval: fc.record({ a: figure, b: figure }),
	compare: fc.record({ lower: maybe, upper: maybe, benchmark: maybe, polarity }),
	reliability: fc.record({ se: upTo(maybe), sd: maybe }),
	maskAlarm: fc.record({
		score: maybe,
		indicators: upTo(fc.record({ code: fc.string(), z: maybe, verdict998: fc.constantFrom('worse', 'better', 'not compared', null) }))
	}),
	falseDiscovery: fc.record({ p: upTo(share), q: share }),
	peopleGap: fc.record({ value: maybe, lower: maybe, upper: maybe, standard: maybe, denominator: maybe, polarity, multiplier: maybe }),
	gradient: columns({ rank: number, rate: number, population: people }),
	areaGradient: columns({ imd: number, value: number, population: people }),
	standardInForce: fc.record({
		rows: upTo(fc.record({ from: fc.constantFrom('2015-04-01', '2016-04-01'), to: fc.constantFrom(null, '2016-03-31'), value: number })),
		periodEnd: fc.constantFrom('2015-03-31', '2016-03-31', '2020-01-01')
	}),
	trend: columns({ values: maybe, lower95: maybe, upper95: maybe }, { kind, polarity }),
	spc: fc.record({ values: upTo(number, 25), screen: flag }),
	xmrBaseline: fc.record({ values: upTo(number), baseline: fc.option(fc.integer({ min: 1, max: 20 }), { nil: null }), screen: flag }),
	assurance: fc.record({ lower: maybe, upper: maybe, target: maybe, polarity }),
	mergeCounts: fc.record({ parts: upTo(fc.record({ x: maybe, n: maybe })) }),
	mergeMeans: fc.record({ parts: upTo(fc.record({ value: maybe, se: maybe, population: maybe })) }),
	register: fc.record({
		period: fc.constantFrom('month', 'quarter', 'half-year', 'year', 'pooled'),
		history: upTo(fc.constantFrom('F', 'f', 'p', '.', '-')).map((letters) => letters.join('')),
		improving: flag
	}),
	funnel: fc.oneof(
		columns(
			{ numerator: maybe, denominator: maybe },
			{ kind: fc.constantFrom('proportion', 'ratio'), target: maybe, trim: fc.constantFrom(null, 'winsorise 10%', 'drop 10%') }
		),
		columns({ value: maybe, se: maybe }, { kind: fc.constant('other'), target: maybe })
	),
	funnelLimits: fc.record({ target: maybe, tau2: maybe, denominators: upTo(maybe), level }),
	arcsineZ: fc.record({ p: maybe, n: maybe, target: maybe }),
	band: fc.record({ z: maybe }),
	iafReplay: fc.record({ bands: upTo(fc.option(band, { nil: null })), leadership: band, finance: band, outstandingFrom: maybe }),
	bcfPayment: columns({ baseline: number, actual: number }, { reduction: number, unitValue: maybe }),
	bcfNet: fc.record({ gross: maybe, growth: maybe }),
	bcfMetric: fc.record({ target: maybe, actual: maybe, polarity }),
	percentChange: fc.record({ was: maybe, now: maybe })
};

/** Where an answer holds a number that is none. */
function unsound(answer: unknown, at = 'result'): readonly string[] {
	if (typeof answer === 'number') return Number.isFinite(answer) ? [] : [at];
	if (answer === null || typeof answer !== 'object') return [];
	return Object.entries(answer).flatMap(([key, part]) => unsound(part, `${at}.${key}`));
}

it.each(Object.entries(INPUTS))('%s answers every input that it reads, and never with what is no number', (name, input) => {
	const asked = functions[name]!;
	fc.assert(
		fc.property(input, (given) => {
			const read = asked.input.parse(given);
			const answer = (asked.answer as (read: unknown) => unknown)(read);
			expect(unsound(answer)).toEqual([]);
			expect((asked.answer as (read: unknown) => unknown)(asked.input.parse(given))).toEqual(answer);
		}),
		{ numRuns: 300 }
	);
});

it('polarity, level, kind and period are never guessed', () => {
	for (const [name, { input }] of Object.entries(functions)) {
		const known = INPUTS[name] && fc.sample(INPUTS[name], { numRuns: 1, seed: 1 })[0];
		for (const key of ['polarity', 'level', 'kind', 'period']) {
			if (known && key in known) expect(input.safeParse({ ...known, [key]: null }).success, `${name} without ${key}`).toBe(false);
		}
	}
});

it('no input takes a key that it does not have', () => {
	for (const [name, input] of Object.entries(INPUTS)) {
		const [known] = fc.sample(input, { numRuns: 1, seed: 1 });
		expect(functions[name]!.input.safeParse({ ...known, another: 1 }).success, name).toBe(false);
	}
});

it('lists that belong together have one length, and a transform fits its kind', () => {
	const refuses = (name: string, input: object): void => expect(functions[name]!.input.safeParse(input).success).toBe(false);
	refuses('trend', { values: [1], lower95: [], upper95: [2], kind: 'dsr', polarity: 'high' });
	refuses('recordVerdict', { values: [1], benchmarks: [1, 2], polarity: 'high' });
	refuses('gradient', { rank: [1], rate: [1, 2], population: [1] });
	refuses('bcfPayment', { baseline: [1, 2], reduction: [1], actual: [1, 2], unitValue: 1 });
	refuses('funnel', { kind: 'proportion', transform: 'logarithm', numerator: [1], denominator: [2] });
	refuses('funnel', { kind: 'ratio', numerator: [1], denominator: [2, 3] });
	refuses('funnel', { kind: 'other', numerator: [1], denominator: [2], target: 1 });
	refuses('register', { period: 'year', history: 'FxF' });
	refuses('standardInForce', { rows: [], periodEnd: '2015-02-30' });
});

it('what is left out is none, or what the method says', () => {
	const ask = (name: string, input: object): unknown =>
		(functions[name]!.answer as (read: unknown) => unknown)(functions[name]!.input.parse(input));
	expect(ask('falseDiscovery', { p: [0.04] })).toEqual({ rejected: [true], adjusted: [0.04] });
	const leap = [1, 2, 1, 2, 10, 1, 2, 1, 2];
	expect(ask('spc', { values: leap })).toEqual(ask('spc', { values: leap, screen: true }));
	expect(ask('trend', { values: [1, 2, 3, 4, 5], kind: 'crude rate', polarity: 'none' })).toMatchObject({ reason: 'no confidence limits' });
	const ratios = { kind: 'ratio', numerator: [9, 3, 4], denominator: [5, 6, 7] };
	expect(ask('funnel', ratios)).toEqual(ask('funnel', { ...ratios, transform: 'square root', target: 1, trim: 'winsorise 10%' }));
	expect(ask('funnel', { ...ratios, trim: 'drop 10%' })).toEqual(
		ask('funnel', { ...ratios, transform: 'logarithm', target: 1, trim: 'drop 10%' })
	);
	const shares = { numerator: [1, 4], denominator: [4, 6] };
	expect(ask('funnel', { kind: 'proportion', ...shares })).toMatchObject({ target: 0.5 });
	expect(ask('compare', { lower: 1, upper: null, benchmark: 3, polarity: 'high' })).toBe('not compared');
	expect(ask('standardInForce', { rows: [{ from: '2015-04-01', value: 3 }], periodEnd: '2099-12-31' })).toBe(3);
});
