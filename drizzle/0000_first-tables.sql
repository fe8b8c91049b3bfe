CREATE TABLE `area_versions` (
	`gss` text PRIMARY KEY NOT NULL,
	`area` text NOT NULL,
	`name` text NOT NULL,
	`opened` text NOT NULL,
	`closed` text,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "opened_first" CHECK("area_versions"."closed" is null or "area_versions"."opened" < "area_versions"."closed")
) STRICT;
--> statement-breakpoint
CREATE INDEX `area_versions_by_area` ON `area_versions` (`area`);--> statement-breakpoint
CREATE TABLE `areas` (
	`code` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	CONSTRAINT "kind_in_list" CHECK("areas"."kind" in ('ccg', 'hwb', 'district', 'region', 'england'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `lineage` (
	`from` text NOT NULL,
	`to` text NOT NULL,
	`from_map` text NOT NULL,
	`to_map` text NOT NULL,
	`people` real,
	`kind` text NOT NULL,
	`share_of_from` real NOT NULL,
	`share_of_to` real NOT NULL,
	PRIMARY KEY(`from`, `to`, `from_map`),
	FOREIGN KEY (`from`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`to`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_in_list" CHECK("lineage"."kind" in ('merger', 'split', 'boundary', 'rename')),
	CONSTRAINT "shares" CHECK("lineage"."share_of_from" > 0 and "lineage"."share_of_from" <= 1 and "lineage"."share_of_to" > 0 and "lineage"."share_of_to" <= 1)
) STRICT;
--> statement-breakpoint
CREATE TABLE `map_areas` (
	`map` text NOT NULL,
	`version` text NOT NULL,
	`name` text NOT NULL,
	`region` text,
	PRIMARY KEY(`map`, `version`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE TABLE `overlaps` (
	`map` text NOT NULL,
	`version` text NOT NULL,
	`other` text NOT NULL,
	`kind` text NOT NULL,
	`share_of_ccg` real NOT NULL,
	`share_of_other` real NOT NULL,
	PRIMARY KEY(`map`, `version`, `kind`, `other`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "kind_in_list" CHECK("overlaps"."kind" in ('hwb', 'district'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `editions` (
	`id` text PRIMARY KEY NOT NULL,
	`reference_date` text NOT NULL,
	`map` text NOT NULL,
	`title` text NOT NULL,
	`areas` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `indicators` (
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
	CONSTRAINT "status_in_list" CHECK("indicators"."status" in ('measured', 'not-held', 'not-collected')),
	CONSTRAINT "group_in_list" CHECK("indicators"."group" in ('older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy')),
	CONSTRAINT "factor_in_list" CHECK("indicators"."factor" in ('access', 'quality', 'prevention')),
	CONSTRAINT "polarity_in_list" CHECK("indicators"."polarity" in ('high', 'low', 'none')),
	CONSTRAINT "measured_has_a_source" CHECK(("indicators"."status" = 'measured') = ("indicators"."source" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `release` (
	`id` text PRIMARY KEY NOT NULL,
	`date` text NOT NULL,
	`note` text NOT NULL,
	`inputs` text NOT NULL,
	`method` text NOT NULL,
	`schema_version` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` text PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`publisher` text NOT NULL,
	`address` text NOT NULL,
	`licence` text NOT NULL,
	`attribution` text NOT NULL,
	`frequency` text NOT NULL,
	`next_expected` text NOT NULL,
	`held_as` text NOT NULL,
	`covers` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `standards` (
	`indicator` text NOT NULL,
	`from` text NOT NULL,
	`until` text,
	`value` real NOT NULL,
	`sense` text NOT NULL,
	`set_by` text NOT NULL,
	PRIMARY KEY(`indicator`, `from`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sense_in_list" CHECK("standards"."sense" in ('at-least', 'at-most'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `cells` (
	`edition` text NOT NULL,
	`version` text NOT NULL,
	`group` text NOT NULL,
	`factor` text NOT NULL,
	`status` text NOT NULL,
	`score` real,
	`variance` real,
	`known` real,
	`found` integer NOT NULL,
	`expected` integer NOT NULL,
	PRIMARY KEY(`edition`, `version`, `group`, `factor`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "group_in_list" CHECK("cells"."group" in ('older-people', 'long-term-conditions', 'mental-health', 'mothers-and-children', 'generally-healthy')),
	CONSTRAINT "factor_in_list" CHECK("cells"."factor" in ('access', 'quality', 'prevention')),
	CONSTRAINT "status_in_list" CHECK("cells"."status" in ('scored', 'not-published', 'out-of-date', 'not-held', 'not-collected')),
	CONSTRAINT "scored_has_a_score" CHECK(("cells"."status" = 'scored') = ("cells"."score" is not null))
) STRICT;
--> statement-breakpoint
CREATE TABLE `edition_areas` (
	`edition` text NOT NULL,
	`version` text NOT NULL,
	`area` text NOT NULL,
	`name` text NOT NULL,
	`region` text NOT NULL,
	`people` real,
	PRIMARY KEY(`edition`, `version`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`region`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE INDEX `edition_areas_by_area` ON `edition_areas` (`edition`,`area`);--> statement-breakpoint
CREATE TABLE `figures` (
	`edition` text NOT NULL,
	`indicator` text NOT NULL,
	`version` text NOT NULL,
	`value` real,
	`missing` text,
	`last_value` real,
	`numerator` real,
	`denominator` real,
	`lower` real,
	`upper` real,
	`lower998` real,
	`upper998` real,
	`se` real,
	`limits_from` text,
	`z` real,
	`verdict` text NOT NULL,
	`flags` text NOT NULL,
	`suspect` text,
	`origin` text,
	`run` text,
	`at` text,
	`parts` integer NOT NULL,
	PRIMARY KEY(`edition`, `indicator`, `version`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition`,`indicator`) REFERENCES `yardsticks`(`edition`,`indicator`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "missing_in_list" CHECK("figures"."missing" in ('suppressed', 'not-submitted', 'not-applicable', 'not-yet-published', 'not-available', 'published-error', 'none-recorded', 'low', 'not-in-table', 'held', 'boundary-changed', 'out-of-date', 'not-held', 'other-level-only', 'not-collected')),
	CONSTRAINT "verdict_in_list" CHECK("figures"."verdict" in ('better', 'possibly-better', 'similar', 'possibly-worse', 'worse', 'higher', 'lower', 'not-compared')),
	CONSTRAINT "origin_in_list" CHECK("figures"."origin" in ('published', 'summed', 'estimated', 'apportioned')),
	CONSTRAINT "limitsFrom_in_list" CHECK("figures"."limits_from" in ('published', 'computed')),
	CONSTRAINT "value_or_reason" CHECK(("figures"."value" is null) <> ("figures"."missing" is null)),
	CONSTRAINT "last_value_is_old" CHECK("figures"."last_value" is null or ("figures"."missing" = 'out-of-date') is true),
	CONSTRAINT "counts_only_with_a_value" CHECK("figures"."z" is null or ("figures"."value" is not null and "figures"."suspect" is null)),
	CONSTRAINT "origin_of_a_value" CHECK(("figures"."value" is null) = ("figures"."origin" is null)),
	CONSTRAINT "traced" CHECK("figures"."value" is null or ("figures"."run" is not null and "figures"."at" is not null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `figures_by_version` ON `figures` (`edition`,`version`);--> statement-breakpoint
CREATE TABLE `yardsticks` (
	`edition` text NOT NULL,
	`indicator` text NOT NULL,
	`status` text NOT NULL,
	`period` text,
	`starts` text,
	`ends` text,
	`n` integer NOT NULL,
	`centre` real,
	`centre_from` text,
	`sd` real,
	`min` real,
	`max` real,
	PRIMARY KEY(`edition`, `indicator`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_in_list" CHECK("yardsticks"."status" in ('scored', 'context', 'too-few', 'out-of-date', 'alternate', 'not-yet')),
	CONSTRAINT "centreFrom_in_list" CHECK("yardsticks"."centre_from" in ('published', 'weighted', 'mean'))
) STRICT;
--> statement-breakpoint
CREATE TABLE `import_runs` (
	`id` text PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`ordinal` integer NOT NULL,
	`file` text NOT NULL,
	`bytes` integer NOT NULL,
	`sha256` text NOT NULL,
	`published` text NOT NULL,
	`retrieved` text NOT NULL,
	`rows_read` integer NOT NULL,
	`rows_published` integer NOT NULL,
	`rows_status_only` integer NOT NULL,
	`rows_held` integer NOT NULL,
	`rows_left_out` integer NOT NULL,
	`left_out_why` text NOT NULL,
	FOREIGN KEY (`source`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "rows_add_up" CHECK("import_runs"."rows_read" = "import_runs"."rows_published" + "import_runs"."rows_status_only" + "import_runs"."rows_held" + "import_runs"."rows_left_out")
) STRICT;
--> statement-breakpoint
CREATE TABLE `observations` (
	`indicator` text NOT NULL,
	`area` text NOT NULL,
	`map` text NOT NULL,
	`period` text NOT NULL,
	`starts` text NOT NULL,
	`ends` text NOT NULL,
	`value` real,
	`missing` text,
	`numerator` real,
	`denominator` real,
	`lower` real,
	`upper` real,
	`flags` text NOT NULL,
	`suspect` text,
	`text` text NOT NULL,
	`at` text,
	`run` text NOT NULL,
	PRIMARY KEY(`indicator`, `area`, `starts`, `ends`, `run`),
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`run`) REFERENCES `import_runs`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "missing_in_list" CHECK("observations"."missing" in ('suppressed', 'not-submitted', 'not-applicable', 'not-yet-published', 'not-available', 'published-error', 'none-recorded', 'low', 'not-in-table', 'held', 'boundary-changed', 'out-of-date', 'not-held', 'other-level-only', 'not-collected')),
	CONSTRAINT "value_or_reason" CHECK(("observations"."value" is null) <> ("observations"."missing" is null)),
	CONSTRAINT "suspect_is_a_number" CHECK("observations"."suspect" is null or "observations"."value" is not null),
	CONSTRAINT "a_value_has_a_place" CHECK("observations"."value" is null or "observations"."at" is not null),
	CONSTRAINT "limits_in_pairs" CHECK(("observations"."lower" is null) = ("observations"."upper" is null)),
	CONSTRAINT "inside_its_limits" CHECK("observations"."lower" is null or ("observations"."value" between "observations"."lower" and "observations"."upper") is true),
	CONSTRAINT "has_a_denominator" CHECK("observations"."numerator" is null or ("observations"."denominator" > 0) is true)
) STRICT;
--> statement-breakpoint
CREATE INDEX `observations_by_area` ON `observations` (`area`,`indicator`);--> statement-breakpoint
CREATE TABLE `neighbours` (
	`map` text NOT NULL,
	`version` text NOT NULL,
	`other` text NOT NULL,
	`border_km` real NOT NULL,
	`basis` text NOT NULL,
	PRIMARY KEY(`map`, `version`, `other`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "basis_in_list" CHECK("neighbours"."basis" in ('held', 'computed')),
	CONSTRAINT "not_itself" CHECK("neighbours"."version" <> "neighbours"."other")
) STRICT;
--> statement-breakpoint
CREATE TABLE `peers` (
	`map` text NOT NULL,
	`version` text NOT NULL,
	`position` integer NOT NULL,
	`other` text NOT NULL,
	`listed` text NOT NULL,
	`basis` text NOT NULL,
	PRIMARY KEY(`map`, `version`, `position`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "basis_in_list" CHECK("peers"."basis" in ('published', 'recalculated')),
	CONSTRAINT "not_itself" CHECK("peers"."version" <> "peers"."other"),
	CONSTRAINT "ten" CHECK("peers"."position" between 1 and 10)
) STRICT;
--> statement-breakpoint
CREATE TABLE `populations` (
	`map` text NOT NULL,
	`version` text NOT NULL,
	`year` integer NOT NULL,
	`band` text NOT NULL,
	`people` real NOT NULL,
	PRIMARY KEY(`map`, `version`, `year`, `band`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action
) STRICT;
