CREATE TABLE `place_areas` (
	`place` text NOT NULL,
	`map` text NOT NULL,
	`area` text NOT NULL,
	`share` real NOT NULL,
	PRIMARY KEY(`map`, `place`, `area`),
	FOREIGN KEY (`place`) REFERENCES `places`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "place_share" CHECK("place_areas"."share" between 0 and 1)
) STRICT;
--> statement-breakpoint
CREATE INDEX `place_areas_by_area` ON `place_areas` (`area`);--> statement-breakpoint
CREATE TABLE `places` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`within` text,
	CONSTRAINT "kind_in_list" CHECK("places"."kind" in ('town', 'council', 'neighbourhood', 'postcode-district', 'elsewhere'))
) STRICT;
