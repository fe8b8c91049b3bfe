import { expect, it } from 'vitest';
import { sqlite } from '#lib/server/db/sqlite.ts';

it('sqlite opens a database on this Node and answers', () => {
	const database = new sqlite(':memory:');
	expect(database.prepare('select 6 * 7 as answer').get()).toEqual({ answer: 42 });
	database.close();
});

it('sqlite refuses to write to a database that was opened to be read', () => {
	const database = new sqlite(':memory:');
	database.pragma('query_only = on');
	expect(() => database.exec('create table t (a integer)')).toThrow('readonly');
	database.close();
});
