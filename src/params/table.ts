/** A path with the ending of a form in which the table of a page is given. */
export const match = (text: string): boolean => /\.(csv|json|zip)$/.test(text);
