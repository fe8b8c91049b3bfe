import { access } from './access.ts';
import { prevention } from './prevention.ts';
import { quality } from './quality.ts';

/** All that the catalogue lists for people who are generally well. */
export const generallyHealthy = [...access, ...quality, ...prevention];
