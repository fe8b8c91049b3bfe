import { counted } from './words.ts';

/** Something catalogued of which no figures are held. */
export interface Unheld {
	readonly why: string;
	/** Of what nobody counts for CCGs: whether it is counted for councils. */
	readonly onlyFor: 'councils' | null;
}

/** How much more is known of than held, and who counts it: "10 series are published but not held here. 2 are counted for councils only." Empty for none. */
export function unheldWords(entries: readonly Unheld[]): string {
	const published = entries.filter(({ why }) => why === 'not-held').length;
	const councils = entries.filter(({ why, onlyFor }) => why === 'not-collected' && onlyFor === 'councils').length;
	const nobody = entries.filter(({ why, onlyFor }) => why === 'not-collected' && onlyFor === null).length;
	return [
		published > 0 ? `${counted(published, 'series is', 'series are')} published but not held here.` : '',
		councils > 0 ? `${counted(councils, 'thing is', 'things are')} counted for councils only.` : '',
		nobody > 0 ? `${counted(nobody, 'thing is', 'things are')} collected by nobody.` : ''
	]
		.filter((sentence) => sentence !== '')
		.join(' ');
}
