import { compare } from '#lib/domain/statistics/compare.ts';
import { aboutFigure, historyLink, rangeIn, toldIn, type Held } from '../held.ts';
import type { Worked } from '../worked.ts';
import { isFull } from './full.ts';

/** A figure against England. */
export function verdict({ figures, shown }: Held): Worked | undefined {
	const figure = figures
		.filter(isFull)
		.find((one) => one.centre !== null && one.polarity !== 'none' && one.verdict !== 'similar' && one.standing === 'scored');
	if (typeof figure?.centre !== 'number' || figure.lower998 === null || figure.upper998 === null) return undefined;
	const [told, range] = [toldIn(figure.unit, figure), rangeIn(figure.unit, figure)];
	const { centre: benchmark, polarity } = figure;
	const [narrow, wide] = [figure, { lower: figure.lower998, upper: figure.upper998 }];
	const ask = ({ lower, upper }: { lower: number; upper: number }) => ({
		function: 'compare',
		input: { lower, upper, benchmark, polarity },
		result: compare({ lower, upper }, benchmark, polarity).replace('-', ' ')
	});
	const asks = [ask(narrow), ask(wide)];
	return {
		about: aboutFigure(shown, figure),
		links: [historyLink(shown, figure)],
		rows: [
			['England', told(benchmark)],
			['Which way is good', polarity === 'high' ? 'higher is better' : 'lower is better'],
			['95% limits', `${range(narrow)}: ${asks[0]!.result}`],
			['99.8% limits', `${range(wide)}: ${asks[1]!.result}`]
		],
		asks,
		says: `So the figure is shown as “${figure.verdict.replace('-', ' ')}”.`
	};
}
