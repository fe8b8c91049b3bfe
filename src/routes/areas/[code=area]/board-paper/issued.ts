/** The release that a paper is printed from, with the paper's code. */
export interface Issued {
	readonly id: string;
	/** YYYY-MM-DD */
	readonly date: string;
	/** Version of the method. */
	readonly method: string;
	/** Of the release's database. */
	readonly sha256: string;
	/** Sixteen hexadecimal digits, see `verifyCode`. */
	readonly code: string;
}
