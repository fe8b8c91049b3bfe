import { isGssCode, isOdsCode } from '#lib/domain/area.ts';

/** An ODS code of a CCG or an ONS code, in capitals; small letters are answered by a redirect before they come here. */
export const match = (text: string): boolean => isOdsCode(text) || isGssCode(text);
