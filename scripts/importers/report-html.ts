import type { WrittenReport } from './report-schema.ts';

/** Markup that may be put into a page as it is. */
class Markup {
	readonly text: string;
	constructor(text: string) {
		this.text = text;
	}
}

type Piece = string | number | undefined | Markup | readonly Markup[];

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text that means itself in HTML: nothing in it is markup. */
export function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (letter) => ESCAPES[letter] ?? letter);
}

function piece(of: Piece): string {
	if (of instanceof Markup) return of.text;
	if (Array.isArray(of)) return (of as readonly Markup[]).map(({ text }) => text).join('');
	return typeof of === 'string' || typeof of === 'number' ? escaped(`${of}`) : '';
}

/** Markup with pieces put in: texts are escaped, markup is not. */
function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
	return new Markup(parts.map((part, i) => (i === 0 ? part : piece(pieces[i - 1]) + part)).join(''));
}

const row = (cells: readonly Piece[]): Markup =>
	html`<tr>
		${cells.map((cell) => html`<td>${cell}</td>`)}
	</tr>`;

function table(caption: string, heads: readonly string[], lines: readonly (readonly Piece[])[]): Markup {
	if (lines.length === 0) return html`<p>${caption}: none.</p>`;
	return html`<table>
		<caption>
			${caption}
		</caption>
		<thead>
			<tr>
				${heads.map((head) => html`<th scope="col">${head}</th>`)}
			</tr>
		</thead>
		<tbody>
			${lines.map(row)}
		</tbody>
	</table>`;
}

const STYLE = `body{font:1rem/1.5 sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#212b32;background:#fff}
table{border-collapse:collapse;margin:1rem 0;display:block;overflow-x:auto}caption{font-weight:700;text-align:left}
th,td{border:1px solid #aeb7bd;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}`;

function places(finding: WrittenReport['findings'][number]): Markup {
	const lines = finding.places.map(({ file, sheet, row: number, column, text, understood }) => [
		file,
		sheet,
		number,
		column,
		text,
		understood
	]);
	const shown = html`<details>
		<summary>${finding.places.length} of ${finding.count} places</summary>
		${table('Places', ['File', 'Sheet', 'Row', 'Column', 'As published', 'Understood as'], lines)}
	</details>`;
	return finding.places.length > 0 ? shown : html``;
}

function findings(report: WrittenReport): Markup {
	const lines = report.findings.map((one) => [one.case, one.reaction, one.count, html`${one.sentence}${places(one)}`, one.id]);
	return table('Findings', ['Case', 'Reaction', 'Count', 'What was found', 'Id for acceptance'], lines);
}

function files(report: WrittenReport): Markup {
	const lines = report.files.map(({ name, size, sha256, recognised_as, encoding, tables }) => {
		const read = tables.map(({ sheet, header_row, columns, ignored }) => {
			const named = columns.map(({ name: ours, as, alias }) => `${ours} = “${as}”${alias ? ' (alias)' : ''}`).join(', ');
			const where = [sheet, header_row === undefined ? undefined : `header in row ${header_row}`].filter((part) => part !== undefined);
			return html`<p>${where.join(', ')}: ${named}. Not read: ${ignored.join(', ') || 'none'}.</p>`;
		});
		return [name, `${size} bytes`, sha256, [recognised_as, encoding].filter((part) => part !== undefined).join(', '), read];
	});
	return table('Files', ['Name', 'Size', 'SHA-256', 'Recognised as', 'Columns'], lines);
}

function counts(report: WrittenReport): Markup {
	const lines = report.files.flatMap(({ name, rows }) => {
		if (!rows) return [];
		const left = Object.entries(rows.left_out).map(([kind, number]) => `${kind} ${number}`);
		return [
			[name, rows.read, rows.published, rows.status_only, rows.held, left.join('; ') || 0, rows.duplicates, rows.notes, rows.trimmed]
		];
	});
	const heads = ['File', 'Rows read', 'Published', 'With a reason only', 'Held', 'Left out', 'Duplicates', 'Notes', 'Empty at the end'];
	return table('Rows: those read are the sum of the others', heads, lines);
}

function ranks({ changes: { ranks: moved } }: WrittenReport): Markup {
	if (!moved.known) return html`<p>How places would move is not known: ${moved.why}</p>`;
	const lines = moved.largest.map(({ area, name, before, after }) => [name, area, before ?? 'none', after ?? 'none']);
	const summary = `Places under equal weights in ${moved.edition}: ${moved.moved} would move, ${moved.moved_by_more_than_ten} by more than ten`;
	return table(summary, ['Area', 'Code', 'Place now', 'Place then'], lines);
}

function changes(report: WrittenReport): Markup {
	const { added, changed, removed, revised, largest } = report.changes;
	const lines = largest.map(({ indicator, area, period, before, after, at }) => [indicator, area, period, before, after, at]);
	return html`<p>${added} figures added, ${changed} changed, ${removed} removed, ${revised} revised.</p>
		${table('Largest revisions', ['Indicator', 'Area', 'Period', 'Before', 'After', 'Place'], lines)} ${ranks(report)}`;
}

function coverage(report: WrittenReport): Markup {
	const lines = report.coverage.map((one) => [one.indicator, one.period, one.map, one.expected, one.present, one.missing.join('; ')]);
	return table('Areas expected in complete listings', ['Indicator', 'Period', 'List', 'Expected', 'Present', 'Missing'], lines);
}

function signOffs({ sign_offs: { asked, given } }: WrittenReport): Markup {
	const lines = given.map(({ id, finding, who, when, why }) => [id, finding, who, when, why]);
	return html`${table(
		'Sign-offs asked for',
		['Id', 'Finding'],
		asked.map(({ id, finding }) => [id, finding])
	)}
	${table('Sign-offs given', ['Id', 'Finding', 'Who', 'When', 'Why'], lines)}`;
}

/** The report of an import as one page of HTML that needs nothing else; every text of a file is escaped. */
export function reportHtml(report: WrittenReport): string {
	const title = `Import of ${report.source}: ${report.result}`;
	const options = Object.entries(report.options).map(([name, value]) => `${name} ${String(value)}`);
	const header: (readonly Piece[])[] = [
		['Exit code', report.exit_code],
		['Rehearsal', report.dry_run ? 'yes: nothing was written' : 'no'],
		['Options', options.join('; ') || 'none'],
		['Importer version', report.importer_version],
		['Started', report.started],
		['Ended', report.ended],
		['Figures before', report.data_before],
		['Figures after', report.data_after]
	];
	return `<!doctype html>\n${
		html`<html lang="en-GB">
			<head>
				<meta charset="utf-8" />
				<meta name="viewport" content="width=device-width" />
				<title>${title}</title>
				<style>
					${new Markup(STYLE)}
				</style>
			</head>
			<body>
				<main>
					<h1>${title}</h1>
					${table('The import', ['What', 'Is'], header)} ${findings(report)} ${files(report)} ${counts(report)} ${changes(report)}
					${coverage(report)} ${signOffs(report)}
				</main>
			</body>
		</html>`.text
	}\n`;
}
