CREATE TABLE `gradients` (
	`edition` text NOT NULL,
	`indicator` text NOT NULL,
	`index` text NOT NULL,
	`n` integer NOT NULL,
	`slope` real NOT NULL,
	`lower` real NOT NULL,
	`upper` real NOT NULL,
	`middle` real NOT NULL,
	PRIMARY KEY(`edition`, `indicator`),
	FOREIGN KEY (`edition`,`indicator`) REFERENCES `yardsticks`(`edition`,`indicator`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "index_in_list" CHECK("gradients"."index" in ('imd-2015-score', 'imd-2019-rank')),
	CONSTRAINT "slope_inside_its_limits" CHECK("gradients"."slope" between "gradients"."lower" and "gradients"."upper")
) STRICT;
