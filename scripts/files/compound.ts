import type { Finding } from './finding.ts';
import { compoundOf, type Compound, type Stream } from './library.ts';
import { xlsFacts } from './records-of-xls.ts';

const streamOf = ({ FileIndex }: Compound, ...names: string[]): Stream | undefined => FileIndex.find(({ name }) => names.includes(name));

function warnings(file: string, paths: readonly string[], links: boolean): Finding[] {
	const warn = (says: string): Finding => ({ case: 8, reaction: 'WARN', says, spot: { file } });
	const has = (path: RegExp): boolean => paths.some((one) => path.test(one));
	return [
		...(has(/\/_VBA_PROJECT/iu) ? [warn('The workbook has macros; they were not run.')] : []),
		...(links ? [warn('The workbook has links to other files; they were not followed.')] : []),
		...(has(/\/MBD[0-9A-F]+\//iu) ? [warn('The workbook has embedded objects; they were not opened.')] : [])
	];
}

/** What must be said of a compound file: whether it is an .xls workbook, whole, without a password; macros and links that are left alone. */
export function compoundFindings(file: string, bytes: Uint8Array): Finding[] {
	const stop = (number: number, says: string): Finding[] => [{ case: number, reaction: 'STOP', says, spot: { file } }];
	const compound = compoundOf(bytes);
	if (!compound) return stop(5, 'The workbook is cut short or damaged.');
	if (streamOf(compound, 'EncryptedPackage', 'EncryptionInfo')) return stop(4, 'The workbook is protected by a password.');
	const stream = streamOf(compound, 'Workbook', 'Book', 'WORKBOOK', 'BOOK');
	if (!stream?.content) return stop(3, 'This is a document of another program, not a workbook. Save it as .xlsx or .csv.');
	const { whole, protectedByPassword, links } = xlsFacts(Uint8Array.from(stream.content));
	if (protectedByPassword) return stop(4, 'The workbook is protected by a password.');
	if (!whole || stream.content.length < stream.size) return stop(5, 'The workbook is cut short or damaged.');
	return warnings(file, compound.FullPaths, links);
}
