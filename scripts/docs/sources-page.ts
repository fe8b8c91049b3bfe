import type { GeographySource } from '#lib/catalogue/geography-sources.ts';
import { cellId } from '#lib/domain/framework.ts';
import type { Indicator, MeasuredIndicator, Source } from '#lib/domain/indicator.ts';
import { leftOutByKind } from '#lib/format/left-out.ts';
import type { CellCoverage, Coverage } from '#lib/server/queries/coverage.ts';
import type { RunRow } from '../tidy/runs.ts';
import { markdownTable } from './markdown.ts';
import type { Tally } from './tallies.ts';

/** All that the page on sources is written from. */
export interface SourcesPage {
	readonly sources: readonly Source[];
	readonly geographySources: readonly GeographySource[];
	readonly indicators: readonly Indicator[];
	readonly runs: readonly RunRow[];
	readonly tallies: ReadonlyMap<string, Tally>;
	/** By source: how many of its indicators score in each edition in which any does. */
	readonly scored: ReadonlyMap<string, readonly { readonly edition: string; readonly indicators: number }[]>;
	readonly coverage: Coverage;
}

const HEAD = `# Sources

Where every figure comes from, under which licence, and how much of it was read. This page is written by \`npm run docs\` from the
catalogue, from \`data/\` and from the release made of them; change those, not this.

Every row of a published file is read and counted: it gives figures, gives only a reason why there is none, is held for checking, or is
left out because it is about something else. Figures are counted area by area and period by period; England's own are not in the
counts. A figure that is shown and not counted in scores is in the column "not counted".`;

const sum = (runs: readonly RunRow[], count: (run: RunRow) => number): number => runs.reduce((total, run) => total + count(run), 0);

function isOf(entry: Indicator, source: Source): entry is MeasuredIndicator {
	return entry.status === 'measured' && entry.source === source.id;
}

/** "suppressed 3; low 1" of the reasons for which figures are missing. */
function reasonsText(tallies: readonly Tally[]): string {
	const counts = new Map<string, number>();
	for (const [reason, count] of tallies.flatMap((tally) => [...tally.missing])) counts.set(reason, (counts.get(reason) ?? 0) + count);
	return [...counts]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([reason, count]) => `${reason} ${count}`)
		.join('; ');
}

function overview({ sources, runs, indicators, tallies, scored }: SourcesPage): string {
	const rows = sources.map((source) => {
		const own = runs.filter((run) => run.source === source.id);
		const read = indicators.flatMap((entry) => (isOf(entry, source) ? (tallies.get(entry.id) ?? []) : []));
		const left = leftOutByKind(own.map((run) => run.left_out_why ?? ''));
		return [
			`[${source.id}](#${source.id})`,
			sum(own, (run) => run.rows_read),
			read.reduce((total, tally) => total + tally.values, 0),
			reasonsText(read) || 'none',
			sum(own, (run) => run.rows_held),
			left.map(({ kind, rows }) => `${kind} ${rows}`).join('; ') || 'none',
			(scored.get(source.id) ?? []).map(({ edition, indicators }) => `${edition} (${indicators})`).join(', ') || 'none',
			source.licence,
			own
				.map((run) => run.published)
				.sort()
				.at(-1) ?? 'nothing read yet'
		];
	});
	const columns = ['rows in', 'values', 'missing, by reason', 'held', 'left out, by kind', 'editions it scores in (indicators)'];
	return markdownTable(['source', ...columns, 'licence', 'published, or last figures'], rows);
}

function coverageSection({ editions, rows }: Coverage): string {
	const text = ({ scored, wide }: CellCoverage): string => (scored === wide ? String(scored) : `${scored} (${wide})`);
	const table = markdownTable(
		['part', ...editions.map(({ id, areas }) => `${id}, ${areas} CCGs`)],
		[...rows.map(({ cell, editions }) => [cell, ...editions.map(text)]), ['all fifteen', ...editions.map(text)]]
	);
	return `## What each edition scores\n\nIndicators that score in each part; in brackets, where it is fewer, those that serve at least three quarters of the CCGs.\n\n${table}`;
}

function filesOf(runs: readonly RunRow[]): string {
	if (runs.length === 0) return 'No file is imported yet.';
	const columns = ['file', 'published', 'rows read', 'with figures', 'reason only', 'held', 'left out', 'left out, by kind', 'SHA-256'];
	const rows = runs.map((run) => [
		run.file,
		run.published,
		run.rows_read,
		run.rows_published,
		run.rows_status_only,
		run.rows_held,
		run.rows_left_out,
		run.left_out_why ?? '',
		`\`${run.sha256}\``
	]);
	return markdownTable(columns, rows);
}

function indicatorsOf(entries: readonly MeasuredIndicator[], tallies: ReadonlyMap<string, Tally>): string {
	const rows = entries.map((entry) => {
		const tally = tallies.get(entry.id);
		const missing = [...(tally?.missing ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([reason, count]) => `${reason} ${count}`);
		return [
			`\`${entry.id}\``,
			entry.name,
			cellId(entry.group, entry.factor),
			entry.scored ? 'yes' : `no: ${entry.notScored ?? ''}`,
			tally?.periods.size ?? 0,
			tally?.values ?? 0,
			tally?.suspect ?? 0,
			missing.join('; ')
		];
	});
	return markdownTable(['indicator', 'name', 'cell', 'scored', 'periods', 'values', 'not counted', 'missing, by reason'], rows);
}

function sourceSection(source: Source, page: SourcesPage): string {
	const entries = page.indicators.filter((entry) => isOf(entry, source));
	const own = page.runs.filter((run) => run.source === source.id);
	return [
		`## ${source.id}`,
		`${source.title}. ${source.publisher}, <${source.address}>. ${source.licence}.`,
		`- What it covers: ${source.covers}\n- How often: ${source.frequency}. Next: ${source.nextExpected}\n- What is held: ${source.heldAs}\n- Attribution: ${source.attribution}`,
		filesOf(own),
		indicatorsOf(entries, page.tallies)
	].join('\n\n');
}

function geographySection(sources: readonly GeographySource[]): string {
	const rows = sources.map((source) => [
		source.title,
		`${source.publisher}, <${source.address}>`,
		source.licence,
		source.covers,
		source.attribution
	]);
	return `## Maps, codes and people\n\n${markdownTable(['publication', 'publisher', 'licence', 'what it covers', 'attribution'], rows)}`;
}

function gapsSection(indicators: readonly Indicator[]): string {
	const rows = indicators.flatMap((entry) => {
		if (entry.status === 'measured') return [];
		const status = entry.status === 'not-held' ? 'published, not held' : entry.onlyFor ? 'councils only' : 'not collected';
		return [[entry.name, cellId(entry.group, entry.factor), status, entry.status === 'not-held' ? entry.whereToGet : entry.couldBe]];
	});
	return `## Not held, or not collected\n\n${markdownTable(['what', 'cell', 'status', 'what would fill it'], rows)}`;
}

/** The text of docs/sources.md: an overview, a section for each source with its files and indicators, maps and people, and the gaps. */
export function sourcesPage(page: SourcesPage): string {
	return `${[
		HEAD,
		overview(page),
		coverageSection(page.coverage),
		...page.sources.map((source) => sourceSection(source, page)),
		geographySection(page.geographySources),
		gapsSection(page.indicators)
	].join('\n\n')}\n`;
}
