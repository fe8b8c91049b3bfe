import { access } from './access.ts';
import { prevention } from './prevention.ts';
import { quality } from './quality.ts';

/** All that the catalogue lists for mothers and children. */
export const mothersAndChildren = [...access, ...quality, ...prevention];
