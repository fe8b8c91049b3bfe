import { access } from './access.ts';
import { prevention } from './prevention.ts';
import { quality } from './quality.ts';

/** All that the catalogue lists for mental health. */
export const mentalHealth = [...access, ...quality, ...prevention];
