import { indicatorsById } from '#lib/catalogue/index.ts';
import { example } from '../../../scripts/importers/example.ts';
import { exampleIndicators } from '../../../scripts/importers/example-indicators.ts';
import { sentenceOf } from '../../../scripts/importers/findings.ts';
import { inputFiles } from '../../../scripts/importers/input-files.ts';
import { referenceOf } from '../../../scripts/importers/reference.ts';
import { runImport, type Outcome } from '../../../scripts/importers/run.ts';
import { reactionOf } from '../../../scripts/importers/say.ts';
import type { SourceState } from '../../../scripts/tidy/source-state.ts';
import type { Fixture } from './damaged.ts';

/** The areas of this repository, and the two made-up measures. */
export const exampleReference = referenceOf(
	'data',
	new Map([...indicatorsById, ...exampleIndicators.map((entry) => [entry.id, entry] as const)])
);

const NOTHING: SourceState = { observations: [], runs: [] };

/** Imports a file of the made-up source as the command would. */
export async function importExample(file: string | Uint8Array, current = NOTHING, published?: string): Promise<Outcome> {
	const bytes = typeof file === 'string' ? Buffer.from(file) : file;
	const inputs = await inputFiles(example, [{ file: 'example.csv', bytes }], current.runs, { published, retrieved: undefined });
	if ('fault' in inputs) throw new Error(inputs.fault);
	return runImport(example, inputs.files, exampleReference, current, { dryRun: true, whole: true });
}

/** What a golden report keeps of an import: how it ended, and every finding with its first place. */
export interface CaseReport {
	readonly case: number;
	readonly what: string;
	readonly exit: number;
	readonly rows?: string;
	readonly findings: readonly string[];
}

/** Imports a fixture and tells of it as the golden reports do. */
export async function reportOf(fixture: Fixture): Promise<CaseReport> {
	const before = fixture.before === undefined ? undefined : await importExample(fixture.before);
	const { report } = await importExample(fixture.file, before?.state, fixture.published);
	const account = report.files[0]?.account;
	const { leftOut, ...counts } = account ?? { leftOut: {} };
	const rows = Object.entries({ ...counts, ...leftOut }).flatMap(([kind, number]) => (number === 0 ? [] : [`${kind} ${number}`]));
	return {
		case: fixture.case,
		what: fixture.what,
		exit: report.exit,
		...(rows.length > 0 ? { rows: rows.join(', ') } : {}),
		findings: report.findings.map((group) => {
			const understood = group.spots[0]?.understood;
			return `${group.case} ${reactionOf(group)} | ${sentenceOf(group)}${understood === undefined ? '' : ` | ${understood}`}`;
		})
	};
}
