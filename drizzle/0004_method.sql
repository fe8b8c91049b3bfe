CREATE TABLE `kindred` (
	`family` text NOT NULL,
	`what` text NOT NULL,
	`indicator` text NOT NULL,
	PRIMARY KEY(`family`, `indicator`)
) STRICT;
--> statement-breakpoint
CREATE INDEX `kindred_by_indicator` ON `kindred` (`indicator`);--> statement-breakpoint
CREATE TABLE `streaks` (
	`edition` text NOT NULL,
	`indicator` text NOT NULL,
	`version` text NOT NULL,
	`status` text NOT NULL,
	`period` text NOT NULL,
	`letters` text NOT NULL,
	`failing998` integer NOT NULL,
	`failing95` integer NOT NULL,
	`missing` integer NOT NULL,
	`duration` integer NOT NULL,
	`months` integer NOT NULL,
	`since` text,
	`since_starts` text,
	`newest` text,
	`newest_ends` text,
	`silent` integer NOT NULL,
	`against` text,
	`benchmark` real,
	`value` real,
	`carried_from` text NOT NULL,
	`partly` text NOT NULL,
	PRIMARY KEY(`edition`, `indicator`, `version`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition`,`indicator`) REFERENCES `yardsticks`(`edition`,`indicator`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_in_list" CHECK("streaks"."status" in ('cannot be judged', 'not on the register', 'improving', 'persistent', 'watch', 'below, not tested')),
	CONSTRAINT "period_in_list" CHECK("streaks"."period" in ('month', 'quarter', 'half-year', 'year', 'pooled')),
	CONSTRAINT "against_in_list" CHECK("streaks"."against" in ('standard', 'england')),
	CONSTRAINT "letters_of_the_list" CHECK(not ("streaks"."letters" glob '*[^Ffp.-]*')),
	CONSTRAINT "run_has_a_start" CHECK(("streaks"."duration" = 0) = ("streaks"."since" is null))
) STRICT;
--> statement-breakpoint
CREATE INDEX `streaks_by_version` ON `streaks` (`edition`,`version`);--> statement-breakpoint
CREATE INDEX `streaks_by_status` ON `streaks` (`edition`,`status`);--> statement-breakpoint
CREATE TABLE `trends` (
	`edition` text NOT NULL,
	`indicator` text NOT NULL,
	`version` text NOT NULL,
	`points` integer NOT NULL,
	`first` text NOT NULL,
	`last` text NOT NULL,
	`break_at` text,
	`result` text NOT NULL,
	`reason` text,
	`slope` real,
	`trend_first` text,
	`trend_last` text,
	`charted` text,
	`chart_points` integer NOT NULL,
	`mean` real,
	`lower` real,
	`upper` real,
	`trial` integer NOT NULL,
	`signal` text,
	`assurance` text,
	`worse` integer NOT NULL,
	`better` integer NOT NULL,
	`of` integer NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`edition`, `indicator`, `version`),
	FOREIGN KEY (`version`) REFERENCES `area_versions`(`gss`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`edition`,`indicator`) REFERENCES `yardsticks`(`edition`,`indicator`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "result_in_list" CHECK("trends"."result" in ('increasing', 'decreasing', 'increasing, getting better', 'increasing, getting worse', 'decreasing, getting better', 'decreasing, getting worse', 'no significant change', 'cannot be calculated')),
	CONSTRAINT "reason_in_list" CHECK("trends"."reason" in ('kind of value', 'too few points', 'no confidence limits', 'break', 'pooled years')),
	CONSTRAINT "charted_in_list" CHECK("trends"."charted" in ('values', 'year-on-year', 'values with seasons')),
	CONSTRAINT "signal_in_list" CHECK("trends"."signal" in ('Above UCL', 'Below LCL', '7 Point Trend (Increasing)', '7 Point Trend (Decreasing)', '2 in 3 Above CL', '2 in 3 Below CL', '7 Points Above CL', '7 Points Below CL', 'Common Cause')),
	CONSTRAINT "assurance_in_list" CHECK("trends"."assurance" in ('consistently passes', 'consistently fails', 'inconsistent')),
	CONSTRAINT "record_in_list" CHECK("trends"."record" in ('worse throughout', 'better throughout', 'mixed', 'not compared')),
	CONSTRAINT "reason_where_none" CHECK(("trends"."reason" is not null) = ("trends"."result" = 'cannot be calculated'))
) STRICT;
--> statement-breakpoint
CREATE INDEX `trends_by_version` ON `trends` (`edition`,`version`);--> statement-breakpoint
ALTER TABLE `cells` ADD `own_variation` real;--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_figures` (
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
	`error_from` text,
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
	CONSTRAINT "missing_in_list" CHECK("__new_figures"."missing" in ('suppressed', 'not-submitted', 'not-applicable', 'not-yet-published', 'not-available', 'published-error', 'none-recorded', 'low', 'not-in-table', 'held', 'boundary-changed', 'out-of-date', 'not-held', 'other-level-only', 'not-collected')),
	CONSTRAINT "verdict_in_list" CHECK("__new_figures"."verdict" in ('better', 'possibly-better', 'similar', 'possibly-worse', 'worse', 'higher', 'lower', 'not-compared')),
	CONSTRAINT "origin_in_list" CHECK("__new_figures"."origin" in ('published', 'summed', 'estimated', 'apportioned')),
	CONSTRAINT "limitsFrom_in_list" CHECK("__new_figures"."limits_from" in ('published', 'computed')),
	CONSTRAINT "errorFrom_in_list" CHECK("__new_figures"."error_from" in ('published', 'computed', 'own-variation')),
	CONSTRAINT "value_or_reason" CHECK(("__new_figures"."value" is null) <> ("__new_figures"."missing" is null)),
	CONSTRAINT "last_value_is_old" CHECK("__new_figures"."last_value" is null or ("__new_figures"."missing" = 'out-of-date') is true),
	CONSTRAINT "counts_only_with_a_value" CHECK("__new_figures"."z" is null or ("__new_figures"."value" is not null and "__new_figures"."suspect" is null)),
	CONSTRAINT "origin_of_a_value" CHECK(("__new_figures"."value" is null) = ("__new_figures"."origin" is null)),
	CONSTRAINT "error_has_an_origin" CHECK(("__new_figures"."se" is null) = ("__new_figures"."error_from" is null)),
	CONSTRAINT "own_variation_sets_no_limits" CHECK("__new_figures"."error_from" is not 'own-variation' or "__new_figures"."lower" is null),
	CONSTRAINT "traced" CHECK("__new_figures"."value" is null or ("__new_figures"."run" is not null and "__new_figures"."at" is not null))
) STRICT;
--> statement-breakpoint
DROP TABLE `figures`;--> statement-breakpoint
ALTER TABLE `__new_figures` RENAME TO `figures`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `figures_by_version` ON `figures` (`edition`,`version`);--> statement-breakpoint
CREATE TABLE `__new_yardsticks` (
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
	`phi` real,
	`tau2` real,
	`funnel_target` real,
	`funnel_scale` text,
	`reliability` real,
	PRIMARY KEY(`edition`, `indicator`),
	FOREIGN KEY (`edition`) REFERENCES `editions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`indicator`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "status_in_list" CHECK("__new_yardsticks"."status" in ('scored', 'context', 'too-few', 'out-of-date', 'alternate', 'not-yet')),
	CONSTRAINT "centreFrom_in_list" CHECK("__new_yardsticks"."centre_from" in ('published', 'weighted', 'mean')),
	CONSTRAINT "funnelScale_in_list" CHECK("__new_yardsticks"."funnel_scale" in ('arcsine', 'none'))
) STRICT;
--> statement-breakpoint
DROP TABLE `yardsticks`;--> statement-breakpoint
ALTER TABLE `__new_yardsticks` RENAME TO `yardsticks`;