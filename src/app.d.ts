import type { OpenRelease } from '#lib/server/release/open.ts';

declare global {
	namespace App {
		interface Locals {
			/** The release that answers this request. */
			release: OpenRelease;
		}
		interface Error {
			message: string;
		}
	}
}
export {};
