import type { Rule } from './source-file.ts';

const MOST = 12;

/** Where package.json has more than twelve dependencies at run time, or a version that is not exact. */
export const packageFaults: Rule = (files) => {
	const text = files.find(({ path }) => path === 'package.json')?.text ?? '{}';
	const { dependencies = {}, devDependencies = {} } = JSON.parse(text) as Record<
		'dependencies' | 'devDependencies',
		Record<string, string> | undefined
	>;
	const count = Object.keys(dependencies).length;
	const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version));
	return [
		...(count > MOST ? [`There are ${count} dependencies at run time, not at most ${MOST}.`] : []),
		...loose.map(([name, version]) => `${name} is asked for as ${version}; versions are exact.`)
	];
};
