import type { Rule } from './source-file.ts';

/** Where people and machines keep their own files. */
const FOLDERS = ['work', 'home', 'root', 'tmp', 'Users', 'mnt', 'media', 'private'];
const MACHINE = new RegExp(`(?<![\\w.:/}-])/(${FOLDERS.join('|')})/[\\w.-]+`);
const WINDOWS = /(?<![A-Za-z])[A-Z]:\\[A-Za-z]/;
const BESIDE = new RegExp(`\\.\\./${['sha', 'red'].join('')}\\b`);

/** Files that name a place on somebody's machine, or beside the repository. */
export const placeFaults: Rule = (files) =>
	files.flatMap(({ path, text }) => {
		const place = [MACHINE, WINDOWS, BESIDE].map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
		return place === undefined ? [] : [`${path} names ${place}, which is outside the project.`];
	});
