import { asTable, circumstances, goalsTable, keep, type Finding } from './report.ts';

/** A benchmark: it is told where the project is and answers what it found. */
export type Bench = (root: string) => Finding | Promise<Finding>;

/**
 * Runs the benchmarks that are asked for, all where none is named, prints each finding as it comes and the goals at the end, and keeps
 * all as JSON; the process ends with 1 where a name is not known or a benchmark throws.
 */
export async function runBenches(benches: Readonly<Record<string, Bench>>, asked: readonly string[], kind: string): Promise<void> {
	try {
		const unknown = asked.filter((name) => !Object.hasOwn(benches, name));
		if (unknown.length > 0)
			throw new Error(`There is no benchmark called ${unknown.join(' or ')}; there are ${Object.keys(benches).join(', ')}.`);
		const root = process.cwd();
		const run = circumstances(root);
		console.log(`${run.date}, commit ${run.commit}, Node ${run.node}, ${run.machine}, load ${run.load}\n`);
		const findings: Finding[] = [];
		for (const [name, bench] of Object.entries(benches)) {
			if (asked.length > 0 && !asked.includes(name)) continue;
			const finding = await bench(root);
			findings.push(finding);
			console.log(asTable(finding));
		}
		console.log(goalsTable(findings));
		console.log(`Kept as ${keep(root, findings, run, kind)}`);
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		process.exitCode = 1;
	}
}
