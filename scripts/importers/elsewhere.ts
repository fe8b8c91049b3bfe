const KINDS: readonly { readonly kind: string; readonly code: RegExp; readonly name: RegExp }[] = [
	{ kind: 'Wales', code: /^(?:W\d{8}|7A[1-7]|WALES)$/, name: /health board|\bwales\b/i },
	{ kind: 'Scotland', code: /^(?:S\d{8}|SCOTLAND)$/, name: /\bscotland\b/i },
	{ kind: 'Northern Ireland', code: /^(?:N\d{8}|NI)$/, name: /northern ireland/i },
	{ kind: 'Jersey', code: /^JERSEY$/, name: /\bjersey\b/i },
	{ kind: 'Guernsey', code: /^GUERNSEY$/, name: /\bguernsey\b/i },
	{ kind: 'Isle of Man', code: /^(?:M\d{8}|IOM)$/, name: /isle of man/i },
	{ kind: 'commissioning hub', code: /^HUB$/, name: /commissioning hub|\bhub\b/i },
	{ kind: 'unknown', code: /^(?:UNK|UNKNOWN|NOT KNOWN|UNALLOCATED)$/, name: /^(?:unknown|not known|unallocated|not stated)/i }
];

/**
 * What a row that is not about a CCG of England is about ("Wales", "Jersey", "commissioning hub", "unknown"), by its code or else
 * by its name; `undefined` for any other. Ask only where the map does not know the code.
 */
export function elsewhere(code: string, name: string): string | undefined {
	const printed = code.trim().toUpperCase();
	return (KINDS.find((one) => one.code.test(printed)) ?? KINDS.find((one) => one.name.test(name.trim())))?.kind;
}
