import { z } from 'zod';

const schema = z.object({
	/** Folder that holds the releases and the pointer to the current one. */
	RELEASES_DIR: z.string().min(1).default('./releases'),
	/** Where the server listens. */
	HOST: z.string().min(1).default('0.0.0.0'),
	PORT: z
		.string()
		.regex(/^\d{1,5}$/, 'a whole number up to 65535')
		.default('3000')
		.transform(Number)
		.refine((port) => port <= 65_535, 'a whole number up to 65535'),
	/** The site's public address, which canonical links begin with: `https://lens.example`. */
	ORIGIN: z.url({ protocol: /^https?$/ }).optional()
});

/** Every variable that the server reads, checked. */
export type Environment = z.output<typeof schema>;

/** The server's settings from its variables; throws an `Error` that names the variable and what it may be. */
export function environmentFrom(variables: Readonly<Record<string, string | undefined>>): Environment {
	const read = schema.safeParse(variables);
	if (read.success) return read.data;
	const wrong = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
	throw new Error(`The environment cannot be used. ${wrong.join('; ')}.`);
}
