PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_indicators` (
	`id` text PRIMARY KEY NOT NULL,
	`status` text NOT NULL,
	`name` text NOT NULL,
	`group` text NOT NULL,
	`factor` text NOT NULL,
	`also_in` text NOT NULL,
	`polarity` text NOT NULL,
	`why` text NOT NULL,
	`caveats` text NOT NULL,
	`codes` text NOT NULL,
	`ceased` text,
	`evidence` text,
	`source` text,
	`kind` text,
	`per` real,
	`unit` text,
	`scale` text,
	`decimals` integer,
	`numerator_is` text,
	`denominator_is` text,
	`period` text,
	`window` integer,
	`residents` text,
	`merge_weight` text,
	`interval` text,
	`level` text,
	`scored` integer NOT NULL,
	`not_scored` text,
	`alternate_of` text,
	`publisher` text,
	`what_would_fill` text,
	`only_for` text,
	`order` integer NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_in_list" CHECK("__new_indicators"."status" in ('measured', 'not-held', 'not-collected')),
	CONSTRAINT "group_in_list" CHECK("__new_indicators"."group" in ('older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy')),
	CONSTRAINT "factor_in_list" CHECK("__new_indicators"."factor" in ('access', 'quality', 'prevention')),
	CONSTRAINT "polarity_in_list" CHECK("__new_indicators"."polarity" in ('high', 'low', 'none')),
	CONSTRAINT "residents_in_list" CHECK("__new_indicators"."residents" in ('all', '18-plus')),
	CONSTRAINT "mergeWeight_in_list" CHECK("__new_indicators"."merge_weight" in ('denominator', 'never')),
	CONSTRAINT "measured_has_a_source" CHECK(("__new_indicators"."status" = 'measured') = ("__new_indicators"."source" is not null))
) STRICT;
--> statement-breakpoint
DROP TABLE `indicators`;--> statement-breakpoint
ALTER TABLE `__new_indicators` RENAME TO `indicators`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_sources` (
	`id` text PRIMARY KEY NOT NULL,
	`formerly` text NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`address` text NOT NULL,
	`licence` text NOT NULL,
	`attribution` text NOT NULL,
	`frequency` text NOT NULL,
	`every` text NOT NULL,
	`next_expected` text NOT NULL,
	`held_as` text NOT NULL,
	`covers` text NOT NULL,
	CONSTRAINT "every_in_list" CHECK("__new_sources"."every" in ('month', 'quarter', 'half-year', 'year', 'once', 'ended'))
) STRICT;
--> statement-breakpoint
DROP TABLE `sources`;--> statement-breakpoint
ALTER TABLE `__new_sources` RENAME TO `sources`;