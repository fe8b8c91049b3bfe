import { access } from './access.ts';
import { prevention } from './prevention.ts';
import { quality } from './quality.ts';

/** All that the catalogue lists for older people. */
export const olderPeople = [...access, ...quality, ...prevention];
