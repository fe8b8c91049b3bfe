import type { ServerResponse } from 'node:http';

/** Every feature of the Permissions-Policy register that a page could ask for, empty. */
const FEATURES = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'picture-in-picture',
	'publickey-credentials-get',
	'screen-wake-lock',
	'usb',
	'xr-spatial-tracking'
];

/**
 * What every answer carries, files and errors too. The policy is the strictest there is, for what is no page; a page
 * replaces it by its own, with the hashes of its scripts.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'content-security-policy': "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	'x-content-type-options': 'nosniff',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'permissions-policy': FEATURES.map((feature) => `${feature}=()`).join(', '),
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin'
};

/** How long an answer may be kept that says nothing of its own: a minute by readers, five by caches in front. */
export const KEPT_SHORTLY = 'public, max-age=60, s-maxage=300, stale-while-revalidate=86400, stale-if-error=604800';

/** Names of the framework, which no answer carries. */
const MARKERS = ['x-sveltekit-page', 'x-powered-by', 'server', 'set-cookie'];

/**
 * Puts the headers of every answer on a response before anybody else writes to it. What the app sets later under the same
 * name wins; when the answer begins, the framework's markers are taken off and an error is never kept.
 */
export function dress(response: ServerResponse, secure: boolean): void {
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
	if (secure) response.setHeader('strict-transport-security', 'max-age=31536000; includeSubDomains');
	response.setHeader('cache-control', KEPT_SHORTLY);
	const begin = response.writeHead.bind(response) as (...all: unknown[]) => ServerResponse;
	response.writeHead = (status: number, ...rest: unknown[]) => {
		for (const marker of MARKERS) response.removeHeader(marker);
		if (status >= 400) response.setHeader('cache-control', 'no-store');
		return begin(status, ...rest);
	};
}
