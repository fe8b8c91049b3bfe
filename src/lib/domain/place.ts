/** What a name that people look for can be of; `elsewhere` is outside England, which has no CCG. */
export const PLACE_KINDS = ['town', 'council', 'neighbourhood', 'postcode-district', 'elsewhere'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];
