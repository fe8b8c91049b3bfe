import { z } from 'zod';
import { isGssCode, isVintage, type Vintage } from '#lib/domain/area.ts';

/** A number written plainly, `-0.5` or `1.2e-7`, as a number. */
export const numberCell = z
	.string()
	.regex(/^-?\d+(\.\d+)?(e[+-]?\d+)?$/, 'is not a number')
	.transform(Number);

/** A whole number of people, places or kilometres, 0 or more. */
export const countCell = z.string().regex(/^\d+$/, 'is not a whole number').transform(Number);

/** A share from 0 to 1. */
export const shareCell = numberCell.refine((share) => share >= 0 && share <= 1, 'is not a share from 0 to 1');

/** A day, YYYY-MM-DD. */
export const dayCell = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a day');

/** An ONS code of nine characters. */
export const gssCell = z.string().refine(isGssCode, 'is not an ONS code');

/** The name of a map, `2021-04`. */
export const mapCell = z.custom<Vintage>((text) => typeof text === 'string' && isVintage(text), 'is not the name of a map');
