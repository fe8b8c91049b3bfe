import type Sqlite from 'better-sqlite3';

/** A published figure under its key; of several files the one published last. */
export interface Figure {
	readonly indicator: string;
	readonly area: string;
	readonly starts: string;
	readonly ends: string;
	readonly period: string;
	/** `null` where there is a reason instead of a number. */
	readonly value: number | null;
}

const QUERY = `select indicator, area, starts, ends, period, value from (
	select o.indicator, o.area, o.starts, o.ends, o.period, o.value,
		row_number() over (partition by o.indicator, o.area, o.starts, o.ends order by r.published desc, r.ordinal desc, r.id desc) as newest
	from observations o join import_runs r on r.id = o.run
) where newest = 1 order by indicator, area, starts, ends`;

/** Every published figure of a release in the order of its key, one at a time. */
export function figuresOf(connection: Sqlite.Database): IterableIterator<Figure> {
	return connection.prepare<[], Figure>(QUERY).iterate();
}

/** The order of two figures by their key: negative, 0 or positive. */
export function orderOf(a: Figure, b: Figure): number {
	for (const part of ['indicator', 'area', 'starts', 'ends'] as const) if (a[part] !== b[part]) return a[part] < b[part] ? -1 : 1;
	return 0;
}

/** Figures of two releases side by side by key: `undefined` where a release has none of that key. */
export function* paired(
	before: Iterator<Figure>,
	after: Iterator<Figure>
): Generator<readonly [before: Figure | undefined, after: Figure | undefined]> {
	let [old, now] = [before.next(), after.next()];
	while (!old.done || !now.done) {
		const order = old.done ? 1 : now.done ? -1 : orderOf(old.value, now.value);
		yield [order <= 0 && !old.done ? old.value : undefined, order >= 0 && !now.done ? now.value : undefined];
		if (order <= 0) old = before.next();
		if (order >= 0) now = after.next();
	}
}
