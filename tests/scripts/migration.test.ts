import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { strict, withoutCopying } from '../../scripts/migration.ts';

const folder = new URL('../../drizzle/', import.meta.url);
const migrations = readdirSync(folder).filter((name) => name.endsWith('.sql'));

it('strict ends each CREATE TABLE with STRICT, once, and leaves the rest alone', () => {
	const sql =
		'CREATE TABLE `a` (\n\t`b` text,\n\tCONSTRAINT "c" CHECK("a"."b" in (\'x\'))\n);\n--> statement-breakpoint\nCREATE INDEX `d` ON `a` (`b`);';
	const once = strict(sql);
	expect(once).toContain('\n) STRICT;\n');
	expect(once.match(/STRICT/g)).toHaveLength(1);
	expect(strict(once)).toBe(once);
	expect(once.endsWith('CREATE INDEX `d` ON `a` (`b`);')).toBe(true);
});

it('withoutCopying leaves out the rows of a table that is made anew, and nothing else', () => {
	const made = 'CREATE TABLE `__new_a` (\n\t`b` text\n);\n--> statement-breakpoint\n';
	const copied = 'INSERT INTO `__new_a`("b", "c") SELECT "b", "c" FROM `a`;--> statement-breakpoint\n';
	const dropped = 'DROP TABLE `a`;--> statement-breakpoint\n';
	expect(withoutCopying(`${made}${copied}${dropped}`)).toBe(`${made}${dropped}`);
});

it.each(migrations)('%s makes no table that is not STRICT', (name) => {
	const sql = readFileSync(new URL(name, folder), 'utf8');
	expect(sql.match(/CREATE TABLE/g)?.length ?? 0).toBe(sql.match(/^\) STRICT;/gm)?.length ?? 0);
});
