import { z } from 'zod';

const count = z.int().nonnegative();
const hash = z.string().regex(/^[0-9a-f]{64}$/);

const place = z.strictObject({
	file: z.string(),
	sheet: z.string().optional(),
	row: count.optional(),
	column: z.string().optional(),
	/** As published: control characters as escapes, at most 200 letters. */
	text: z.string().optional(),
	understood: z.string().optional()
});

const finding = z.strictObject({
	case: z.int().min(1).max(88),
	reaction: z.enum(['MAP', 'WARN', 'STATUS', 'HOLD', 'STOP', 'STOP (sign-off)']),
	/** By which a steward accepts it; only with STOP (sign-off). */
	id: z.string().optional(),
	accepted: z.boolean().optional(),
	count,
	sentence: z.string().min(1),
	/** The first 20. */
	places: z.array(place).max(20)
});

const rows = z
	.strictObject({
		read: count,
		published: count,
		status_only: count,
		held: count,
		left_out: z.record(z.string(), count),
		duplicates: count,
		notes: count,
		trimmed: count
	})
	.refine(({ read, left_out, ...others }) => {
		const known = [...Object.values(left_out), ...Object.values(others)];
		return read === known.reduce((sum, number) => sum + number, 0);
	}, 'has rows that are not accounted for');

const table = z.strictObject({
	sheet: z.string().optional(),
	header_row: count.optional(),
	columns: z.array(z.strictObject({ name: z.string(), as: z.string(), alias: z.boolean() })),
	ignored: z.array(z.string())
});

const file = z.strictObject({
	name: z.string(),
	size: count,
	sha256: hash,
	published: z.string(),
	retrieved: z.string(),
	recognised_as: z.string(),
	encoding: z.string().optional(),
	tables: z.array(table),
	/** Absent where the file could not be read as a table. */
	rows: rows.optional()
});

const change = z.strictObject({
	indicator: z.string(),
	area: z.string(),
	period: z.string(),
	before: z.union([z.number(), z.string()]),
	after: z.union([z.number(), z.string()]),
	at: z.string().optional()
});

const rankMove = z.strictObject({ area: z.string(), name: z.string(), before: count.nullable(), after: count.nullable() });

const ranks = z.union([
	z.strictObject({ known: z.literal(false), why: z.string() }),
	z.strictObject({
		known: z.literal(true),
		edition: z.string(),
		/** Areas whose place moves at all, and by more than ten. */
		moved: count,
		moved_by_more_than_ten: count,
		largest: z.array(rankMove).max(10)
	})
]);

/** The account of an import as `report.json` has it: the same for a rehearsal and for a real one. */
export const reportSchema = z.strictObject({
	report_version: z.literal(2),
	source: z.string(),
	importer_version: z.string(),
	options: z.record(z.string(), z.union([z.string(), z.boolean(), z.array(z.string())])),
	started: z.iso.datetime(),
	ended: z.iso.datetime(),
	result: z.enum(['imported', 'nothing to do', 'imported, some rows held', 'refused']),
	exit_code: z.union([z.literal(0), z.literal(1), z.literal(2)]),
	data_before: hash,
	data_after: hash,
	dry_run: z.boolean(),
	files: z.array(file),
	findings: z.array(finding),
	coverage: z.array(
		z.strictObject({
			indicator: z.string(),
			period: z.string(),
			map: z.string(),
			expected: count,
			present: count,
			missing: z.array(z.string())
		})
	),
	indicators: z.record(
		z.string(),
		z.strictObject({ periods: count, values: count, suspect: count, england: count, missing: z.record(z.string(), count) })
	),
	changes: z.strictObject({
		added: count,
		changed: count,
		removed: count,
		revised: count,
		largest: z.array(change).max(10),
		ranks
	}),
	sign_offs: z.strictObject({
		asked: z.array(z.strictObject({ id: z.string(), finding: z.string() })),
		given: z.array(z.strictObject({ id: z.string(), finding: z.string(), who: z.string(), when: z.iso.datetime(), why: z.string() }))
	})
});
export type WrittenReport = z.output<typeof reportSchema>;
