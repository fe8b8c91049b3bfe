/** Small letters and digits, in words joined by hyphens, at most eighty characters. */
export const match = (text: string): boolean => text.length <= 80 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
