CREATE TABLE `statements` (
	`area` text NOT NULL,
	`date` text NOT NULL,
	`by` text NOT NULL,
	`about` text,
	`text` text NOT NULL,
	PRIMARY KEY(`area`, `date`),
	FOREIGN KEY (`area`) REFERENCES `areas`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`about`) REFERENCES `indicators`(`id`) ON UPDATE no action ON DELETE no action
) STRICT;
