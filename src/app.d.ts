import type { OpenRelease } from '#lib/server/release/open.ts';

declare global {
	namespace App {
		interface Locals {
			/** The release that answers this request. */
			release: OpenRelease;
			/** The id of the release that answers where none is asked for. */
			newest: string;
			/** The release with an id, verified and open; `undefined` where it is not held. */
			findRelease: (id: string) => Promise<OpenRelease | undefined>;
		}
		interface Error {
			message: string;
			/** Pages that the reader may have meant. */
			near?: readonly { readonly name: string; readonly href: string }[];
		}
	}
}
export {};
