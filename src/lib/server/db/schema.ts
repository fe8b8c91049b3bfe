export * from './tables/areas.ts';
export * from './tables/catalogue.ts';
export * from './tables/cells.ts';
export * from './tables/editions.ts';
export * from './tables/observations.ts';
export * from './tables/places.ts';
export * from './tables/records.ts';
export * from './tables/surroundings.ts';
