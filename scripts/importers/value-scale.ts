import type { Statement } from './contract.ts';

const FEWEST_TO_JUDGE = 20;

const valueOf = (statement: Statement): number | undefined => ('value' in statement ? statement.value : undefined);

/**
 * The statements, with every figure refused where all of at least 20 are 1 or less although the publisher prints percentages from
 * 0 to 100: the column has turned into shares, which only the column as a whole can tell.
 */
export function onPercentScale(statements: readonly Statement[]): readonly Statement[] {
	const values = statements.map(valueOf).filter((value) => value !== undefined);
	if (values.length < FEWEST_TO_JUDGE || values.some((value) => value > 1)) return statements;
	return statements.map((statement) =>
		'value' in statement ? { stop: 'a share of 1 in a column of percentages', case: 49, at: statement.at } : statement
	);
}
