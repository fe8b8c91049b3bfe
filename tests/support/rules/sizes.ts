import { quantileSorted } from 'd3-array';
import { isCode, type Rule } from './source-file.ts';

const MEDIAN = 40;
const NEARLY_ALL = 150;
const LONGEST = 250;

/** Entries of the catalogue are data: as long as there are things to say. */
const ENTRIES = /^src\/lib\/catalogue\/(indicators\/[a-z-]+\/[a-z-]+|sources\/[a-z-]+|standards)\.ts$/;

/** Where the middle file has more than 40 lines, one in twenty more than 150, or any more than 250. */
export const sizeFaults: Rule = (files) => {
	const sizes = files
		.filter((file) => isCode(file) && !ENTRIES.test(file.path))
		.map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
		.sort((a, b) => a.lines - b.lines);
	const lines = sizes.map((size) => size.lines);
	const median = quantileSorted(lines, 0.5) ?? 0;
	const large = quantileSorted(lines, 0.95) ?? 0;
	return [
		...(median > MEDIAN ? [`The middle file has ${median} lines, not at most ${MEDIAN}.`] : []),
		...(large > NEARLY_ALL ? [`One file in twenty has ${large} lines or more, not at most ${NEARLY_ALL}.`] : []),
		...sizes.filter((size) => size.lines > LONGEST).map(({ path, lines }) => `${path} has ${lines} lines, not at most ${LONGEST}.`)
	];
};
