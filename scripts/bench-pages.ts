// npm run bench:pages: every kind of page of the built app, or what is named: npm run bench:pages -- sizes times lighthouse
import { benchLighthouse } from './bench/pages/lighthouse.ts';
import { benchSizes } from './bench/pages/sizes.ts';
import { benchServerTimes } from './bench/pages/times.ts';
import { runBenches } from './bench/run.ts';

await runBenches({ sizes: benchSizes, times: benchServerTimes, lighthouse: benchLighthouse }, process.argv.slice(2), 'pages');
