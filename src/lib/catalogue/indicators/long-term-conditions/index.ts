import { access } from './access.ts';
import { prevention } from './prevention.ts';
import { quality } from './quality.ts';

/** All that the catalogue lists for people with long-term conditions. */
export const longTermConditions = [...access, ...quality, ...prevention];
