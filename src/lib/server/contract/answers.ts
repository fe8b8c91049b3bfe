import { z } from 'zod';
import { CELLS, FACTORS, GROUPS } from '#lib/domain/framework.ts';
import { MISSING_IDS } from '#lib/domain/missing.ts';
import { FLAGS } from '#lib/domain/observation.ts';
import { LICENCE } from '../exports/issued-by.ts';

const day = z.iso.date();
const share = z.number().min(0).max(1);
const score = z.number().nullable();

/** What every answer that is an object says of where it is from. */
const ISSUED = { release: z.string(), releaseDate: day, licence: z.literal(LICENCE) };

const counts = z.strictObject({ better: z.int(), similar: z.int(), worse: z.int(), notCompared: z.int() });
const cellPart = z.strictObject({ score, coverage: share.nullable(), indicators: z.int() });
const byGroup = z.record(z.enum(GROUPS), z.strictObject({ score, contribution: z.number().nullable() }));

/** A CCG in a ranking. */
const rankedArea = z.strictObject({
	code: z.string(),
	gss: z.string(),
	name: z.string(),
	region: z.string(),
	regionName: z.string(),
	score,
	se: score,
	coverage: share.nullable(),
	/** How sure the score is: shares of its weight; ranked CCGs from which it cannot be told apart. */
	knownErrorShare: share.nullable(),
	ownVariationShare: share.nullable(),
	notToldApart: z.int().nullable(),
	rank: z.int().nullable(),
	reason: z.string().nullable(),
	groups: byGroup,
	cells: z.record(z.enum(CELLS), cellPart),
	counts: counts.optional(),
	cellCounts: z.record(z.enum(CELLS), counts).optional()
});

/** The ranking of an edition under some weights. */
export const ranking = z.strictObject({
	edition: z.string(),
	...ISSUED,
	method: z.string(),
	weights: z.strictObject({ w: z.string(), cells: z.string(), key: z.string() }),
	score: z.string().optional(),
	ind: z.string().optional(),
	cover: z.string().optional(),
	measuredShare: share,
	areas: z.array(rankedArea),
	cells: z.record(z.enum(CELLS), z.strictObject({ status: z.string(), indicators: z.int() }))
});

/** A CCG on the map of an edition. */
const editionArea = z.strictObject({
	code: z.string(),
	gss: z.string(),
	name: z.string(),
	region: z.string(),
	regionName: z.string(),
	people: z.int().nullable()
});

/** The CCGs of an edition. */
export const areas = z.strictObject({ edition: z.string(), map: z.string(), ...ISSUED, areas: z.array(editionArea) });

const kin = z.looseObject({ code: z.string(), gss: z.string(), name: z.string(), map: z.string(), kind: z.string(), share, part: share });

/** A CCG, open or closed, with its lineage. */
export const area = z.looseObject({
	...ISSUED,
	code: z.string(),
	name: z.string(),
	versions: z.array(z.strictObject({ gss: z.string(), name: z.string(), opened: day, closed: day.nullable() })),
	closed: day.nullable(),
	predecessors: z.array(kin),
	successors: z.array(kin),
	today: z.array(kin),
	editions: z.array(z.string())
});

const edition = z.strictObject({ id: z.string(), referenceDate: day, map: z.string(), title: z.string(), areas: z.int() });

/** The editions of a release. */
export const editions = z.strictObject({ ...ISSUED, default: z.string(), editions: z.array(edition) });

/** An entry of the catalogue. */
const entry = {
	id: z.string(),
	status: z.enum(['measured', 'not-held', 'not-collected']),
	name: z.string(),
	group: z.enum(GROUPS),
	factor: z.enum(FACTORS),
	polarity: z.enum(['high', 'low', 'none']),
	why: z.string(),
	caveats: z.array(z.string()),
	unit: z.string().nullable(),
	scored: z.boolean()
};

/** The catalogue as an edition uses it. */
export const indicators = z.strictObject({ edition: z.string(), ...ISSUED, indicators: z.array(z.looseObject(entry)) });

/** A figure of an edition, or the reason there is none. */
const figure = z.looseObject({
	code: z.string(),
	gss: z.string(),
	name: z.string(),
	value: z.number().nullable(),
	missing: z.enum(MISSING_IDS).nullable(),
	numerator: z.number().nullable(),
	denominator: z.number().nullable(),
	lower: z.number().nullable(),
	upper: z.number().nullable(),
	verdict: z.string(),
	flags: z.array(z.enum(FLAGS)),
	score
});

/** An indicator with every area's figure. */
export const indicator = z.looseObject({ ...ISSUED, ...entry, edition: z.string(), areas: z.array(figure) });

/** Published figures with the cell in which each stood. */
export const observations = z.array(
	z.strictObject({
		area: z.string().nullable(),
		gss: z.string(),
		boundary: z.string(),
		period: z.string(),
		starts: day,
		ends: day,
		value: z.number().nullable(),
		missing: z.enum(MISSING_IDS).nullable(),
		numerator: z.number().nullable(),
		denominator: z.number().nullable(),
		lower: z.number().nullable(),
		upper: z.number().nullable(),
		estimated: z.boolean(),
		suspect: z.string().nullable(),
		flags: z.array(z.enum(FLAGS)),
		text: z.string().nullable(),
		source: z.strictObject({
			id: z.string(),
			file: z.string(),
			sha256: z.string().regex(/^[0-9a-f]{64}$/),
			published: day,
			at: z.string(),
			run: z.string()
		})
	})
);

const match = z.looseObject({ name: z.string(), kind: z.string(), ccgs: z.array(z.string()) });

/** What the finder answers. */
export const places = z.looseObject({ edition: z.string(), ...ISSUED, matches: z.array(match), message: z.string() });

/** A release: its checksum, its tables and their rows, and where it is to be had whole. */
export const release = z.strictObject({
	...ISSUED,
	method: z.string(),
	sha256: z.string().regex(/^[0-9a-f]{64}$/),
	bytes: z.int(),
	tables: z.array(z.strictObject({ name: z.string(), rows: z.int(), columns: z.array(z.string()) })),
	files: z.strictObject({ sqlite: z.string(), csv: z.string() })
});

/** Why a question cannot be answered (RFC 9457). */
export const problem = z.strictObject({
	type: z.literal('about:blank'),
	status: z.int(),
	title: z.string(),
	detail: z.string(),
	parameter: z.string().optional(),
	expected: z.union([z.string(), z.array(z.string())]).optional(),
	near: z.array(z.strictObject({ code: z.string(), name: z.string() })).optional()
});

/** A table of a page. */
export const table = z.strictObject({
	title: z.string(),
	page: z.string(),
	choice: z.record(z.string(), z.string()),
	...ISSUED,
	columns: z.array(z.strictObject({ name: z.string(), about: z.string(), datatype: z.enum(['string', 'number', 'integer', 'date']) })),
	rows: z.array(z.record(z.string(), z.union([z.string(), z.number(), z.null()])))
});
