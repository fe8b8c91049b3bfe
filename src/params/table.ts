/** A page's path with the ending of a form in which its table is given. */
export const match = (text: string): boolean => /^[^.]+\.(csv|json|zip)$/.test(text);
