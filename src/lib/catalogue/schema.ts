import { z } from 'zod';
import { FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { EVERY } from '#lib/domain/freshness.ts';
import {
	COLLECTED,
	EVIDENCE,
	INTERVALS,
	MERGE_WEIGHTS,
	POLARITIES,
	RESIDENTS,
	SCALES,
	VALUE_KINDS,
	type Definition,
	type Indicator,
	type Polarity,
	type Source,
	type Standard
} from '#lib/domain/indicator.ts';
import { PERIOD_KINDS } from '#lib/domain/period.ts';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const day = z.iso.date();
const words = z.string().trim().min(1);

/** A sentence or more of at most sixty words. */
const plain = words.refine((text) => text.split(/\s+/).length <= 60, 'at most 60 words');

/** A public page or repository. */
const place = z.url({ protocol: /^https?$/ });

const checked = z.discriminatedUnion('how', [
	z.strictObject({ how: z.literal('confirmed'), where: z.array(place).min(1).exactOptional() }),
	z.strictObject({ how: z.literal('partly'), what: plain, where: z.array(place).min(1).exactOptional() }),
	z.strictObject({ how: z.literal('unverified'), memoryOf: plain })
]);

const cell = z.strictObject({ group: z.enum(GROUPS), factor: z.enum(FACTORS) });

const basics = {
	id: slug,
	row: z
		.string()
		.regex(/^(OP|LTC|MH|MC|GH)-[AQP]\d\d$/)
		.exactOptional(),
	name: words.refine((text) => text.split(/\s+/).length <= 12, 'at most 12 words'),
	...cell.shape,
	alsoIn: z.array(cell).exactOptional(),
	polarity: z.enum(POLARITIES),
	why: plain,
	caveats: z.array(plain),
	codes: z.array(words).exactOptional(),
	ceased: words.exactOptional(),
	evidence: z.enum(EVIDENCE).exactOptional(),
	collected: z.enum(COLLECTED).exactOptional(),
	frequency: words.exactOptional(),
	statedStandards: z.array(z.strictObject({ text: plain, from: day.exactOptional() })).exactOptional(),
	checked: checked.exactOptional()
};

const definition = {
	source: slug,
	kind: z.enum(VALUE_KINDS),
	per: z.number().positive(),
	scale: z.enum(SCALES),
	decimals: z.int().min(0).max(3),
	numeratorIs: words.exactOptional(),
	denominatorIs: words.exactOptional(),
	period: z.enum(PERIOD_KINDS),
	snapshotDay: z
		.string()
		.regex(/^\d{2}-\d{2}$/)
		.exactOptional(),
	window: z.int().positive().exactOptional(),
	windowLeast: z.int().positive().exactOptional(),
	residents: z.enum(RESIDENTS).exactOptional(),
	interval: z.enum(INTERVALS),
	level: z.enum(['ccg', 'hwb', 'district']),
	scored: z.boolean(),
	notScored: words.exactOptional(),
	alternateOf: slug.exactOptional(),
	mergeWeight: z.enum(MERGE_WEIGHTS).exactOptional()
};

/** What does not go together in a definition: the field at fault and the rule it breaks. */
function definitionFaults(
	entry: Definition & { readonly polarity: Polarity }
): readonly (readonly [field: keyof Definition, rule: string])[] {
	const { scored, notScored, kind, interval, window, windowLeast, residents } = entry;
	const rules = [
		['notScored', scored === (notScored === undefined), 'says why it is not scored exactly where it is not'],
		['scored', !scored || entry.polarity !== 'none', 'without a good direction nothing is scored'],
		['scored', !scored || (kind !== 'count' && kind !== 'yes-no'), 'counts and declarations are shown, never scored'],
		['interval', interval !== 'wilson' || kind === 'proportion', 'Wilson limits are for proportions'],
		['interval', interval !== 'byar' || kind === 'crude-rate', 'Byar limits are for counts and crude rates'],
		['windowLeast', windowLeast === undefined || (window !== undefined && windowLeast <= window), 'is at most the window'],
		[
			'residents',
			residents === undefined || (window !== undefined && kind === 'crude-rate'),
			'divide the counts of a window for a crude rate'
		]
	] as const;
	return rules.filter(([, holds]) => !holds).map(([field, , rule]) => [field, rule]);
}

const measured = z.strictObject({ status: z.literal('measured'), ...basics, unit: words, ...definition }).superRefine((entry, context) => {
	for (const [field, message] of definitionFaults(entry)) context.addIssue({ code: 'custom', path: [field], message });
});

const notHeld = z
	.strictObject({
		status: z.literal('not-held'),
		...basics,
		checked,
		publisher: words,
		unit: words,
		whereToGet: words,
		definition: z.strictObject(definition).exactOptional()
	})
	.superRefine(({ polarity, definition }, context) => {
		const faults = definition ? definitionFaults({ ...definition, polarity }) : [];
		for (const [field, message] of faults) context.addIssue({ code: 'custom', path: ['definition', field], message });
	});

const notCollected = z
	.strictObject({
		status: z.literal('not-collected'),
		...basics,
		checked,
		publisher: words.exactOptional(),
		unit: words,
		couldBe: plain,
		onlyFor: z.literal('councils').exactOptional()
	})
	.refine((entry) => (entry.onlyFor === 'councils') === (entry.publisher !== undefined), {
		path: ['publisher'],
		error: 'names who publishes it for councils exactly where somebody does'
	});

/** An entry of the catalogue, refused where a field is blank, unknown or out of its list. */
export const indicatorSchema = z.discriminatedUnion('status', [measured, notHeld, notCollected]) satisfies z.ZodType<Indicator>;

/** A threshold of the catalogue with its days. */
export const standardSchema = z.strictObject({
	indicator: slug,
	from: day,
	undated: z.literal(true).exactOptional(),
	until: day.exactOptional(),
	value: z.number(),
	sense: z.enum(['at-least', 'at-most']),
	setBy: words
}) satisfies z.ZodType<Standard>;

/** A publication of the catalogue. */
export const sourceSchema = z.strictObject({
	id: slug,
	formerly: z.array(slug).exactOptional(),
	title: words,
	publisher: words,
	address: z.url({ protocol: /^https$/ }),
	licence: words,
	attribution: words,
	frequency: words,
	every: z.enum(EVERY),
	nextExpected: words,
	heldAs: words,
	covers: plain
}) satisfies z.ZodType<Source>;

export type IndicatorEntry = z.input<typeof indicatorSchema>;
export type SourceEntry = z.input<typeof sourceSchema>;
export type StandardEntry = z.input<typeof standardSchema>;
