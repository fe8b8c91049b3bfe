// npm run bench: every benchmark, or those named: npm run bench -- rerank ranks workers drag lineup finder build
import { benchBuild } from './bench/build.ts';
import { benchDrag } from './bench/drag.ts';
import { benchFinder } from './bench/finder.ts';
import { benchLineup } from './bench/lineup.ts';
import { benchRanks } from './bench/ranks.ts';
import { benchRerank } from './bench/rerank.ts';
import { runBenches } from './bench/run.ts';
import { benchWorkers } from './bench/workers.ts';

const benches = {
	rerank: benchRerank,
	ranks: benchRanks,
	workers: benchWorkers,
	drag: benchDrag,
	lineup: benchLineup,
	finder: benchFinder,
	build: benchBuild
};

await runBenches(benches, process.argv.slice(2), 'bench');
