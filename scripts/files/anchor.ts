import type { Finding, Spot } from './finding.ts';
import type { Row } from './table.ts';

/** The rows from the one with the anchor on, and how many stand above it; all rows where no anchor is declared. */
export function fromAnchor(spot: Spot, rows: readonly Row[], anchor: string | undefined): { at: number } | { fault: Finding } {
	if (anchor === undefined) return { at: 0 };
	const at = rows.findIndex(({ cells }) => cells.some((cell) => cell.trim().toLowerCase().startsWith(anchor.toLowerCase())));
	if (at >= 0) return { at };
	const says = `No cell begins with “${anchor}”, under which the table should stand.`;
	return { fault: { case: 37, reaction: 'STOP', says, spot } };
}
