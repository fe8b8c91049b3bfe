import type { FigureRow } from '../rows.ts';

/** A publication that the figures of a paper come from. */
export interface PaperSource {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	/** How many figures of the paper. */
	readonly figures: number;
	/** The newest file's day of publication, YYYY-MM-DD; absent where it is not known. */
	readonly published: string | undefined;
}

/** The publications behind some rows, by title. */
export function paperSources(rows: readonly FigureRow[]): readonly PaperSource[] {
	const sources = new Map<string, PaperSource>();
	for (const { figure } of rows) {
		const before = sources.get(figure.source);
		const published = [before?.published, figure.published ?? undefined].filter((day) => day !== undefined).sort();
		sources.set(figure.source, {
			id: figure.source,
			title: figure.sourceTitle,
			publisher: figure.publisher,
			figures: (before?.figures ?? 0) + 1,
			published: published.at(-1)
		});
	}
	return [...sources.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}
