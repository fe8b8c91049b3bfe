import type { Edition } from '#lib/domain/edition.ts';
import { register, WINDOWS } from '#lib/domain/persistence/register.ts';
import type { Ways } from '../candidate.ts';
import { ownFigure, ownLetter } from './letters.ts';
import type { Recorded } from './record.ts';

const ON_REGISTER = ['persistent', 'improving', 'watch'];

/** Whether at least so many periods were published for the area itself. */
function hasOwnPeriods({ slots }: Recorded, gss: string, needed: number): boolean {
	let own = 0;
	for (let at = slots.length - 1; at >= 0 && own < needed; at--) {
		for (const areas of slots[at]!.issue?.maps.values() ?? []) if (areas.has(gss)) own++;
	}
	return own >= needed;
}

/** The areas, closed since, that an area was made of on any map of the series. */
function predecessorsOf({ slots }: Recorded, edition: Edition, gss: string, ways: Ways): readonly string[] {
	const maps = new Set(slots.flatMap(({ issue }) => [...(issue?.maps.keys() ?? [])]).filter((map) => map < edition.map));
	const parts = [...maps].flatMap((map) => ways.carry(map, edition.map).get(gss)?.parts ?? []).map((part) => part.gss);
	const open = new Set(ways.areasOn.get(edition.map) ?? []);
	return [...new Set(parts)].filter((part) => !open.has(part)).sort();
}

/** Whether an area was on the register when its own figures ended; of pooled years, which overlap, it is not asked. */
function wasOnRegister(record: Recorded, gss: string, ways: Ways): boolean {
	if (record.every === 'pooled') return false;
	const letters = record.slots.map((slot) => {
		const map = [...(slot.issue?.maps ?? [])].find(([, areas]) => areas.has(gss))?.[0];
		return map ? ownLetter(record, slot, ownFigure(record, slot, map, gss, ways)) : '-';
	});
	return ON_REGISTER.includes(register(letters, record.every, false).status);
}

/** The predecessors that were on the register when they closed, until the area has a window of periods of its own (methods.md section 18). */
export function carriedFrom(record: Recorded, edition: Edition, gss: string, ways: Ways): readonly string[] {
	if (hasOwnPeriods(record, gss, WINDOWS[record.every].of)) return [];
	return predecessorsOf(record, edition, gss, ways).filter((part) => wasOnRegister(record, part, ways));
}
