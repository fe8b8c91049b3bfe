// npm run bench: every benchmark, or those named: npm run bench -- rerank ranks drag build
import { benchBuild } from './bench/build.ts';
import { benchDrag } from './bench/drag.ts';
import { benchRanks } from './bench/ranks.ts';
import { asTable, circumstances, keep, type Finding } from './bench/report.ts';
import { benchRerank } from './bench/rerank.ts';

const benches: Readonly<Record<string, (root: string) => Finding | Promise<Finding>>> = {
	rerank: benchRerank,
	ranks: benchRanks,
	drag: benchDrag,
	build: benchBuild
};

async function main(asked: readonly string[]): Promise<void> {
	const unknown = asked.filter((name) => !(name in benches));
	if (unknown.length > 0)
		throw new Error(`There is no benchmark called ${unknown.join(' or ')}; there are ${Object.keys(benches).join(', ')}.`);
	const root = process.cwd();
	const run = circumstances(root);
	console.log(`${run.date}, commit ${run.commit}, Node ${run.node}, ${run.machine}\n`);
	const findings: Finding[] = [];
	for (const [name, bench] of Object.entries(benches)) {
		if (asked.length > 0 && !asked.includes(name)) continue;
		const finding = await bench(root);
		findings.push(finding);
		console.log(asTable(finding));
	}
	console.log(`Kept as ${keep(root, findings, run)}`);
}

main(process.argv.slice(2)).catch((error: unknown) => {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});
