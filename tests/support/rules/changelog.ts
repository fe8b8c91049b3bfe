import type { Rule } from './source-file.ts';

const SECTIONS = ['Figures', 'Site', 'For developers'];

/** Where CHANGELOG.md is not dated headings, newest first, each with a theme of one sentence and the three sections in order. */
export const changelogFaults: Rule = (files) => {
	const text = files.find(({ path }) => path === 'CHANGELOG.md')?.text;
	if (text === undefined) return ['There is no CHANGELOG.md.'];
	const [, ...entries] = text.split(/^## /m);
	const dates = entries.map((entry) => entry.split('\n')[0]!);
	return [
		...(text.startsWith('# Changelog\n') && entries.length > 0 ? [] : ['CHANGELOG.md does not open with its name and an entry.']),
		...dates.filter((date) => !/^\d{4}-\d{2}-\d{2}$/.test(date)).map((date) => `CHANGELOG.md has "${date}" where a date belongs.`),
		...dates.slice(1).flatMap((date, i) => (date < dates[i]! ? [] : [`CHANGELOG.md has ${date} below ${dates[i]!}.`])),
		...entries.flatMap((entry) => {
			const date = entry.split('\n')[0]!;
			const theme = entry.split(/^### /m)[0]!.split('\n').slice(1).join(' ').trim();
			const sections = [...entry.matchAll(/^### (.+)$/gm)].map(([, name]) => name!);
			const known = sections.map((name) => SECTIONS.indexOf(name));
			const inOrder = known.length > 0 && known.every((at, i) => at >= 0 && (i === 0 || at > known[i - 1]!));
			return [
				...(/^[^.]+\.$/.test(theme) ? [] : [`The entry of ${date} does not open with one sentence.`]),
				...(inOrder ? [] : [`The entry of ${date} has other sections than ${SECTIONS.join(', ')}, in that order.`])
			];
		})
	];
};
