/**
 * Says what is about to happen, does it, and says how long it took, or "unchanged" where the work answers `false`. A text
 * that the work returns is said in place of "done".
 * @param {string} title
 * @param {() => boolean | string | Promise<boolean | string>} work
 * @param {(text: string) => void} [say]
 */
export async function step(title, work, say = (text) => process.stdout.write(text)) {
	const began = performance.now();
	say(`${title} ... `);
	try {
		const result = await work();
		const outcome = result === false ? 'unchanged' : result === true ? 'done' : result;
		say(`${outcome} (${secondsSince(began)})\n`);
	} catch (error) {
		say(`failed (${secondsSince(began)})\n`);
		throw error;
	}
}

/** @param {number} began */
function secondsSince(began) {
	return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
