/** The oldest Node that the app runs on. */
export const OLDEST_NODE = '20.19';

/**
 * A sentence where a version of Node ("20.11.1") is older than the app needs; `undefined` where it will do.
 * @param {string} version
 * @returns {string | undefined}
 */
export function nodeComplaint(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE.split('.').map(Number);
	if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return undefined;
	return `CCG Lens needs Node ${OLDEST_NODE} or newer, and this is Node ${version}. Install a newer Node and run the command again.`;
}
