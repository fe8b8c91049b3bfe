import { access } from 'node:fs/promises';
import type { Handler } from './front.ts';

const BUILT = new URL('../../build/handler.js', import.meta.url);

/**
 * The handler of the built app, which reads its public address from ORIGIN when it is loaded; throws a sentence where the
 * app has not been built.
 */
export async function loadApp(built = BUILT): Promise<Handler> {
	try {
		await access(built);
	} catch {
		throw new Error('The app has not been built. Run npm start, or npm run build.');
	}
	const { handler } = (await import(built.href)) as { handler?: unknown };
	if (typeof handler !== 'function') throw new Error('The built app has no handler. Run npm run build again.');
	return handler as Handler;
}
