import type { Chart } from '#lib/charts/chart.ts';
import { dotRows } from '#lib/charts/dot-rows.ts';
import { printerOf } from './printed.ts';
import { byRegion, regionWords } from './regions.ts';
import { benchmarksOf, subtitleOf, type Subject } from './subject.ts';

/** How the CCGs of each region spread; `undefined` with fewer than two regions. */
export function regionChart(subject: Subject): Chart | undefined {
	const { indicator, figures, chosen, source } = subject;
	const [print, exact] = [printerOf(indicator, 'public'), printerOf(indicator, 'board')];
	const regions = byRegion(figures);
	if (regions.length < 2) return undefined;
	const compared = figures.some(({ counts, verdict }) => counts && verdict !== 'not-compared');
	const sides = !compared ? [] : indicator.polarity === 'none' ? ['Higher', 'Lower'] : ['Better', 'Worse'];
	const rows = regions.map(({ code, name, middle }) => {
		const inside = figures.filter(({ region, counts }) => region === code && counts);
		return {
			name,
			middle,
			values: inside.map(({ value }) => value!),
			chosen: inside.filter((figure) => chosen.has(figure.code)).map(({ short, value }) => ({ name: short, value: value! }))
		};
	});
	const widest = [...regions].sort((a, b) => b.highest - b.lowest - (a.highest - a.lowest))[0]!;
	return {
		id: 'regions',
		title: `CCGs differ most within ${widest.name}`,
		subtitle: `${subtitleOf(subject)} One dot, one CCG; tick: the middle one.`,
		summary: `${regionWords(regions, exact)} Within ${widest.name} CCGs run from ${exact(widest.lowest)} to ${exact(widest.highest)}.`,
		drawing: dotRows({
			rows,
			lines: benchmarksOf(subject).map(({ kind, value, words }) => ({ ink: kind, value, words })),
			print,
			exact,
			row: 52
		}),
		key: [],
		notes: [
			'Each CCG’s own figure stands in the table of the ranked dots.',
			...(compared ? [] : ['The source gives no margin of error, so no CCG is compared with England.'])
		],
		table: {
			caption: `${subtitleOf(subject)}${compared ? ' Last two columns: CCGs that differ from England beyond chance.' : ''}`,
			columns: [
				{ name: 'Region' },
				...['CCGs with a figure', 'Lowest', 'Middle', 'Highest', ...sides].map((name) => ({ name, number: true })),
				...(chosen.size > 0 ? [{ name: 'Highlighted' }] : [])
			],
			rows: regions.map(({ name, n, of, lowest, middle, highest, above, below }, at) => [
				name,
				`${n} of ${of}`,
				exact(lowest),
				exact(middle),
				exact(highest),
				...(compared ? [String(above), String(below)] : []),
				...(chosen.size > 0 ? [rows[at]!.chosen.map((one) => `${one.name}: ${exact(one.value)}`).join('; ') || 'none'] : [])
			])
		},
		source
	};
}
